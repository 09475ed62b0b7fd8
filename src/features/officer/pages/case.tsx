import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { isOpen } from '#shared/cases/case'
import { mayHandle } from '#shared/cases/sight'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { CaseFacts } from '../cases/CaseFacts'
import { CaseThread } from '../cases/CaseThread'
import { deskCaseTexts as texts } from '../cases/deskCaseTexts'
import { HandleCase } from '../cases/HandleCase'

/** 一件诉求 in the hand of whoever answers. */
export default function OfficerCasePage() {
  const { id = '' } = useParams()
  return (
    <Screen>
      <InnerBar title={texts.one} />
      <AsPerson may="cases.queue">
        <OneCase id={id} />
      </AsPerson>
    </Screen>
  )
}

function OneCase({ id }: { id: string }) {
  const now = useNow()
  const { load, reload } = useAsk('cases.open', { caseId: id })
  return (
    <Loaded load={load} onRetry={reload} onList={() => open('officerCases')} edged skeletonRows={6}>
      {(board) => (
        <>
          <View className="body stack">
            <CaseFacts board={board} now={now} />
            <CaseThread board={board} now={now} />
            {!mayHandle(board.viewer) && <Notice tone="plain">{texts.onlyReads}</Notice>}
          </View>
          {mayHandle(board.viewer) && isOpen(board.view.state) && (
            <HandleCase board={board} now={now} onMoved={reload} />
          )}
        </>
      )}
    </Loaded>
  )
}
