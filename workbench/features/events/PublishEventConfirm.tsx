import { useNavigate } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import { refreshToday } from '../../today'
import { Confirm } from '../../ui/Confirm'
import { say } from '../../ui/toasts'
import { useDeed } from '../../useDeed'
import type { EventWords } from './eventWords'
import { formTexts as texts } from './formTexts'

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
      <p>{whatHappens(words, Date.now())}</p>
      <p className="quiet">{texts.publishLast}</p>
    </Confirm>
  )
}

function whatHappens({ openTo, unionIds, opensAt = 0, capacity, hasWaitlist }: EventWords, now: number): string {
  const who = { everyone: texts.whoEveryone, members: texts.whoMembers, unions: texts.whoUnions(unionIds.length) }
  const places = capacity ?? 0
  return [
    openTo === 'everyone' ? texts.publishWho(who.everyone) : who[openTo],
    opensAt > now ? texts.publishWhen(momentText(opensAt, now), places) : texts.publishOpen(places),
    hasWaitlist ? texts.publishWaitlist : '',
  ].join('')
}
