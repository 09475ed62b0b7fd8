import { useNavigate } from 'react-router-dom'
import { refreshToday } from '../../../today'
import { Confirm } from '../../../ui/Confirm'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import type { EventWords } from './eventWords'
import { formTexts as texts } from './formTexts'
import { publishWords } from './publishWords'

interface Props {
  eventId: string
  words: EventWords
  onClose: () => void
}

export function PublishEventConfirm({ eventId, words, onClose }: Props) {
  const navigate = useNavigate()
  const { busy, run } = useDeed()
  const publish = async () => {
    const answer = await run('events.publish', { eventId })
    if (!answer || (!answer.ok && answer.reason !== 'already_published')) return
    if (answer.ok) say({ tone: 'good', text: texts.published })
    refreshToday()
    navigate(`/events/${eventId}`, { replace: true })
  }

  return (
    <Confirm open title={texts.publishTitle} act={texts.publish} busy={busy} onAct={publish} onClose={onClose}>
      <b>{words.title}</b>
      <p>{publishWords(words, Date.now())}</p>
      <p className="quiet">{texts.publishLast}</p>
    </Confirm>
  )
}
