import { useMe, useMeWhenShown } from '#platform/line/useMe'
import { useParams } from '#platform/pages/useParams'
import { readBindCode } from '#shared/membership/bindCode'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { BindForm } from '../BindForm'
import { BoundCard } from '../BoundCard'
import { SignedOut } from '../scanned/SignedOut'
import { useScanned } from '../scanned/useScanned'
import { membershipTexts } from '../texts'

export default function BindPage() {
  const params = useParams()
  const scanned = useScanned(readBindCode(params))
  const { state, reload } = useMe()
  useMeWhenShown()

  return (
    <Screen>
      <InnerBar title={membershipTexts.title} />
      {state.kind === 'signed_out' ? (
        <SignedOut scanned={scanned} />
      ) : (
        <Loaded load={state} onRetry={reload} edged skeletonRows={2}>
          {(me) =>
            me.member ? (
              <BoundCard member={me.member} eventId={params.event} invitation={params} />
            ) : (
              <BindForm waits={me.bindingWaits} scanned={scanned} />
            )
          }
        </Loaded>
      )}
    </Screen>
  )
}
