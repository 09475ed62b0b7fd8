import { View } from '@tarojs/components'
import { goBack, open, replaceWith } from '#platform/pages/navigate'
import type { UnionEvent } from '#shared/events/event'
import type { Place } from '#shared/events/registration'
import type { EventView } from '#shared/events/view'
import { Button } from '#ui/Button'
import { Overlay } from '#ui/overlays/Overlay'
import { ActionBar } from '#ui/screen/ActionBar'
import { Result } from '#ui/states/Result'
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
  const gone = outcome.status === 'withdrawn' || outcome.status === 'left'
  const goOn = () => {
    onClose()
    open(gone ? 'events' : 'myEvents')
  }
  return (
    <Overlay place="bottom" label={outcomeTitle(outcome)} onClose={onClose}>
      <View className="outcome-sheet">
        <OutcomeWords outcome={outcome} event={view.event} now={now} />
        <Button onPress={goOn}>{gone ? registerTexts.seeOthers : registerTexts.seeMine}</Button>
        <Button kind="ghost" onPress={onClose}>
          {registerTexts.seeEvent}
        </Button>
      </View>
    </Overlay>
  )
}

interface RegisterResultProps {
  place: Place
  event: UnionEvent
  now: number
}

export function RegisterResult({ place, event, now }: RegisterResultProps) {
  return (
    <>
      <View className="body">
        <OutcomeWords outcome={place} event={event} now={now} />
      </View>
      <ActionBar>
        <Button onPress={() => replaceWith('myEvents')}>{registerTexts.seeMine}</Button>
        <Button kind="ghost" onPress={goBack}>
          {registerTexts.seeEvent}
        </Button>
      </ActionBar>
    </>
  )
}

interface OutcomeWordsProps {
  outcome: DeedOutcome
  event: UnionEvent
  now: number
}

function OutcomeWords({ outcome, event, now }: OutcomeWordsProps) {
  if (outcome.status === 'confirmed') {
    return (
      <Result motif="medal" title={outcomeTitle(outcome)}>
        {whenText(event.startsAt, now)}，{event.venue}。有变动会发消息给您。
      </Result>
    )
  }
  if (outcome.status === 'waitlisted') {
    return (
      <Result motif={`event-${event.kind}`} title={outcomeTitle(outcome)}>
        {eventTexts.queueRule}
      </Result>
    )
  }
  return (
    <Result motif="empty-events" title={outcomeTitle(outcome)}>
      {outcome.status === 'left' ? registerTexts.leftText : registerTexts.withdrawnText}
    </Result>
  )
}

function outcomeTitle(outcome: DeedOutcome): string {
  if (outcome.status === 'confirmed') return registerTexts.registered
  if (outcome.status === 'waitlisted') return `${registerTexts.queued}，第 ${outcome.position} 位`
  return outcome.status === 'left' ? registerTexts.left : registerTexts.withdrawn
}
