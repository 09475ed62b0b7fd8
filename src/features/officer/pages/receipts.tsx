import { useMe } from '#platform/line/useMe'
import { useParams } from '#platform/pages/useParams'
import { isOfficer, seenUnionOf } from '#shared/identity/caller'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { AllReceipts } from '../receipts/AllReceipts'
import { OwnReceipts } from '../receipts/OwnReceipts'
import { receiptTexts as texts } from '../receipts/receiptTexts'

/** 回执 of one article: over all unions for an officer, in the own union for its chair and committee. */
export default function ReceiptsPage() {
  const { id = '', union } = useParams()
  const { state, reload } = useMe()
  return (
    <Screen>
      <InnerBar title={texts.title} />
      {state.kind === 'signed_out' ? (
        <AllReceipts articleId={id} />
      ) : (
        <Loaded load={state} onRetry={reload} edged>
          {(me) =>
            isOfficer(me) || seenUnionOf(me) === '' ? (
              <AllReceipts articleId={id} />
            ) : (
              <OwnReceipts articleId={id} unionId={union ?? seenUnionOf(me)} me={me} />
            )
          }
        </Loaded>
      )}
    </Screen>
  )
}
