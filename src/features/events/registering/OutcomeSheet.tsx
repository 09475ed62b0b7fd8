import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import type { EventView } from '#shared/events/view'
import { Button } from '#ui/Button'
import { Overlay } from '#ui/overlays/Overlay'
import { eventTexts, registerTexts } from '../texts'
import './OutcomeSheet.scss'
import { OutcomeWords } from './OutcomeWords'
import type { DeedOutcome } from './useDeed'

interface Props {
  outcome: DeedOutcome
  view: EventView
  now: number
  onClose: () => void
}

/** What came of the tap, and the next useful thing. */
export function OutcomeSheet({ outcome, view, now, onClose }: Props) {
  const gone = outcome.status === 'withdrawn' || outcome.status === 'left'
  const goOn = () => {
    onClose()
    open(gone ? 'events' : 'myEvents')
  }
  return (
    <Overlay place="bottom" label={eventTexts.detail} onClose={onClose}>
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
