import { useNavigate } from 'react-router-dom'
import { refreshToday } from '../../../../today'
import { Confirm } from '../../../../ui/Confirm'
import { say } from '../../../../ui/states/toasts'
import { useDeed } from '../../../../useDeed'
import type { EventWords } from '../eventWords'
import { formTexts as texts } from '../formTexts'
import { publishWords } from '../publishWords'

interface Props {
  eventId: string
  words: EventWords
  /** Whether it passes an officer first. */
  isAsking: boolean
  onClose: () => void
}

export function PublishEventConfirm({ eventId, words, isAsking, onClose }: Props) {
  const navigate = useNavigate()
  const { busy, run } = useDeed()
  const publish = async () => {
    const answer = await run('events.publish', { eventId })
    if (!answer || (!answer.ok && answer.reason !== 'already_published')) return
    if (answer.ok) say({ tone: 'good', text: answer.value.waits ? texts.asked : texts.published })
    refreshToday()
    navigate(answer.ok && answer.value.waits ? '/events' : `/events/${eventId}`, { replace: true })
  }

  return (
    <Confirm
      open
      title={isAsking ? texts.askTitle : texts.publishTitle}
      act={isAsking ? texts.ask : texts.publish}
      busy={busy}
      onAct={publish}
      onClose={onClose}
    >
      <b>{words.title}</b>
      <p>{isAsking ? texts.askWhat : publishWords(words, Date.now())}</p>
      <p className="quiet">{isAsking ? texts.askLast : texts.publishLast}</p>
    </Confirm>
  )
}
