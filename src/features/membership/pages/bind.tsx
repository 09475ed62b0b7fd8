import { useMe, useMeWhenShown } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { BindForm } from '../BindForm'
import { BoundCard } from '../BoundCard'
import { membershipTexts } from '../texts'

export default function BindPage() {
  const { for: cameFor } = useParams()
  const { state, reload } = useMe()
  useMeWhenShown()

  return (
    <Screen>
      <InnerBar title={membershipTexts.title} />
      {state.kind === 'signed_out' ? (
        <SignedOut />
      ) : (
        <Loaded load={state} onRetry={reload} edged skeletonRows={2}>
          {(me) =>
            me.member ? <BoundCard member={me.member} cameFor={cameFor} /> : <BindForm waits={me.bindingWaits} />
          }
        </Loaded>
      )}
    </Screen>
  )
}

/** The screen of a person who is not signed in. Browsers only: a mini-program always knows who holds the phone. */
function SignedOut() {
  return (
    <EmptyState
      motif="empty-person"
      title={membershipTexts.signedOut}
      text={membershipTexts.signedOutText}
      action={{ label: membershipTexts.toMine, onPress: () => open('mine') }}
    />
  )
}
