import { useMe } from '#platform/line/useMe'
import type { EventView } from '#shared/events/view'
import { Button } from '#ui/Button'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { registerTexts } from '../texts'
import { nextDeed } from './nextDeed'
import { OutcomeSheet } from './OutcomeSheet'
import { returnRule } from './returnRule'
import { useDeed } from './useDeed'
import { WithdrawDialog } from './WithdrawDialog'

interface Props {
  view: EventView
  now: number
  onChanged: () => void
}

/** The one thing to do with this event, as it stands for me. */
export function RegisterBar({ view, now, onChanged }: Props) {
  const { state, me, member } = useMe()
  const who = { signedIn: state.kind !== 'signed_out', member, waits: me?.bindingWaits }
  const deed = nextDeed(view, who, now)
  const doing = useDeed(view, onChanged)
  const leaves = deed.kind === 'withdraw' || deed.kind === 'leave_queue'

  return (
    <>
      <ActionBar hint={returnRule(view, deed, now)}>
        {doing.problem && <Notice tone="bad">{doing.problem}</Notice>}
        <Button
          kind={leaves ? 'ghost' : 'primary'}
          busy={doing.busy || state.kind === 'loading'}
          disabled={deed.kind === 'none'}
          onPress={() => doing.press(deed)}
        >
          {doing.busy ? registerTexts.wait : deed.label}
        </Button>
      </ActionBar>
      {doing.asking && (
        <WithdrawDialog
          queued={deed.kind === 'leave_queue'}
          busy={doing.busy}
          onYes={doing.withdraw}
          onNo={doing.stay}
        />
      )}
      {doing.outcome && <OutcomeSheet outcome={doing.outcome} view={view} now={now} onClose={doing.close} />}
    </>
  )
}
