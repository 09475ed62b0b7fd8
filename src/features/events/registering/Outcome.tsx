import { View } from '@tarojs/components'
import { goBack, open, replaceWith } from '#platform/pages/navigate'
import { momentText } from '#shared/beijingTime'
import { awaitsText } from '#shared/events/approval/approvalWords'
import type { UnionEvent } from '#shared/events/event'
import { wayOf } from '#shared/events/order/wayOf'
import { ownStart } from '#shared/events/places/severalSessions'
import type { EventView } from '#shared/events/view'
import { Button } from '#ui/Button'
import { Overlay } from '#ui/overlays/Overlay'
import { ActionBar } from '#ui/screen/ActionBar'
import { Result } from '#ui/states/Result'
import { orderTexts } from '../order/orderTexts'
import { eventTexts, registerTexts } from '../texts'
import { whenText } from '../whenText'
import './Outcome.scss'
import type { DeedOutcome } from './useDeed'

interface Props {
  outcome: DeedOutcome
  view: EventView
  now: number
  onClose: () => void
}

/** The sheet after a registration or a withdrawal: what happened, and the next useful step. */
export function OutcomeSheet({ outcome, view, now, onClose }: Props) {
  const gone = outcome.status === 'withdrawn' || outcome.status === 'left' || outcome.status === 'left_draw'
  const goOn = () => {
    onClose()
    open(gone ? 'events' : 'myEvents')
  }
  return (
    <Overlay place="bottom" label={outcomeTitle(outcome, view.event)} onClose={onClose}>
      <View className="outcome-sheet">
        <OutcomeWords outcome={outcome} event={view.event} now={now} />
        {isForming(outcome) ? (
          <Button onPress={() => invite(view.event, onClose)}>{inviteText(view.event)}</Button>
        ) : (
          <Button onPress={goOn}>{gone ? registerTexts.seeOthers : registerTexts.seeMine}</Button>
        )}
        <Button kind="ghost" onPress={onClose}>
          {registerTexts.seeEvent}
        </Button>
      </View>
    </Overlay>
  )
}

export function RegisterResult({ outcome, event, now }: OutcomeWordsProps) {
  return (
    <>
      <View className="body">
        <OutcomeWords outcome={outcome} event={event} now={now} />
      </View>
      <ActionBar>
        {isForming(outcome) ? (
          <Button onPress={() => replaceWith('team', { id: event.id })}>{inviteText(event)}</Button>
        ) : (
          <Button onPress={() => replaceWith('myEvents')}>{registerTexts.seeMine}</Button>
        )}
        <Button kind="ghost" onPress={goBack}>
          {registerTexts.seeEvent}
        </Button>
      </ActionBar>
    </>
  )
}

/** A team in which somebody is missing, so that the next step is to ask others in. */
function isForming(outcome: DeedOutcome): boolean {
  return (outcome.status === 'confirmed' || outcome.status === 'waitlisted') && outcome.team?.isWhole === false
}

function inviteText({ team }: UnionEvent): string {
  return registerTexts.inviteMates(team?.kind ?? 'team')
}

function invite({ id }: UnionEvent, onClose: () => void): void {
  onClose()
  open('team', { id })
}

interface OutcomeWordsProps {
  outcome: DeedOutcome
  event: UnionEvent
  now: number
}

function OutcomeWords({ outcome, event, now }: OutcomeWordsProps) {
  if (outcome.status === 'confirmed') {
    return (
      <Result motif="medal" title={outcomeTitle(outcome, event)}>
        {outcome.team?.until === undefined ? '' : registerTexts.teamHeld(momentText(outcome.team.until, now))}
        {whenText(ownStart(event, outcome, now), now)}，{event.venue}。
        {outcome.awaits ? awaitsText[outcome.awaits] : registerTexts.changesTold}
      </Result>
    )
  }
  if (outcome.status === 'waitlisted') {
    return (
      <Result motif={`event-${event.kind}`} title={outcomeTitle(outcome, event)}>
        {eventTexts.queueRule}
      </Result>
    )
  }
  if (outcome.status === 'entered') {
    return (
      <Result motif={`event-${event.kind}`} title={outcomeTitle(outcome, event)}>
        {orderTexts[wayOf(event) ?? 'lot'].outcomeText(whenText(event.lottery?.drawsAt ?? event.closesAt, now))}
      </Result>
    )
  }
  return (
    <Result motif="empty-events" title={outcomeTitle(outcome, event)}>
      {goneText(outcome, event)}
    </Result>
  )
}

function goneText({ status }: DeedOutcome, event: UnionEvent): string {
  if (status === 'left_draw') return orderTexts[wayOf(event) ?? 'lot'].leftText
  return status === 'left' ? registerTexts.leftText : registerTexts.withdrawnText
}

function outcomeTitle(outcome: DeedOutcome, event: UnionEvent): string {
  const order = orderTexts[wayOf(event) ?? 'lot']
  if (outcome.status === 'entered') return order.outcome(outcome.number)
  if (outcome.status === 'left_draw') return order.left
  if (outcome.status === 'confirmed') return outcome.awaits ? registerTexts.awaits : registerTexts.registered
  if (outcome.status === 'waitlisted') return `${registerTexts.queued}，第 ${outcome.position} 位`
  return outcome.status === 'left' ? registerTexts.left : registerTexts.withdrawn
}
