import type { UnionEvent } from '#shared/events/event'
import { Result } from '#ui/states/Result'
import { eventTexts, registerTexts } from '../texts'
import { whenText } from '../whenText'
import type { DeedOutcome } from './useDeed'

interface Props {
  outcome: DeedOutcome
  event: UnionEvent
  now: number
}

export function OutcomeWords({ outcome, event, now }: Props) {
  if (outcome.status === 'confirmed') {
    return (
      <Result motif="medal" title={registerTexts.registered}>
        {whenText(event.startsAt, now)}，{event.venue}。有变动会发消息给您。
      </Result>
    )
  }
  if (outcome.status === 'waitlisted') {
    return (
      <Result motif={`event-${event.kind}`} title={`${registerTexts.queued}，第 ${outcome.position} 位`}>
        {eventTexts.queueRule}
      </Result>
    )
  }
  const left = outcome.status === 'left'
  return (
    <Result motif="empty-events" title={left ? registerTexts.left : registerTexts.withdrawn}>
      {left ? registerTexts.leftText : registerTexts.withdrawnText}
    </Result>
  )
}
