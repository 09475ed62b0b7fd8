import { useWish } from '#platform/line/useWish'
import { waiting } from '#platform/line/waiting'
import { lookUp } from '#shared/lookUp'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { waitingWishTexts as texts } from '../texts'

/** What is wanted by each deed that may wait. */
const WANTS = { 'events.register': 'place', 'events.enter': 'draw', 'events.joinTeam': 'team' } as const
type Coming = keyof typeof WANTS
const COMING = Object.keys(WANTS) as Coming[]

export interface WaitingWish {
  wants: (typeof WANTS)[Coming] | 'leave'
  /** Takes it back before it was sent. */
  drop: () => void
}

/** What its reader wants of an event and the cloud does not know yet; `onSettled` runs when it was sent, refused or taken back. */
export function useWaitingWish(eventId: string, onSettled: () => void): WaitingWish | undefined {
  const comes = useWish(COMING, eventId, onSettled)
  const leaves = useWish(['events.withdraw', 'events.leaveDraw'], eventId, onSettled)
  const wish = leaves ?? comes
  if (!wish) return undefined
  const wants = leaves ? 'leave' : lookUp(WANTS, wish.action)
  return wants && { wants, drop: () => waiting.drop(wish) }
}

/** The bar in place of the button while what was tapped waits for the network: a wish is no place yet. */
export function WaitingWishBar({ wish: { wants, drop } }: { wish: WaitingWish }) {
  return (
    <ActionBar hint={texts.rule}>
      <Notice tone="warn">{texts.kept[wants]}</Notice>
      <Button kind="ghost" onPress={drop}>
        {texts.drop[wants]}
      </Button>
    </ActionBar>
  )
}
