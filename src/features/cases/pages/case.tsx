import { useAsk } from '#client/asking/useAsk'
import { useParams } from '#platform/pages/useParams'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { CaseTrack } from '../CaseTrack'
import { caseTexts as texts } from '../texts'

/** One case of one's own, followed like a parcel. */
export default function CasePage() {
  const { id = '' } = useParams()
  const which = { caseId: id }
  const { load, reload } = useAsk('cases.track', { which }, { keepAs: `case:${id}` })
  useShownAgain(reload)

  return (
    <Screen>
      <InnerBar title={texts.case} />
      <Loaded load={load} onRetry={reload} edged skeletonRows={6}>
        {(view) => <CaseTrack view={view} which={which} onMoved={reload} />}
      </Loaded>
    </Screen>
  )
}
