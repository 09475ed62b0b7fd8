import { useMe, useMeWhenShown } from '#platform/line/useMe'
import { useParams } from '#platform/pages/useParams'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { BindForm } from '../BindForm'
import { BoundCard } from '../BoundCard'
import { SignedOut } from '../SignedOut'
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
