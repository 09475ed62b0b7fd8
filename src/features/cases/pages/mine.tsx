import { View } from '@tarojs/components'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { CaseRow } from '../CaseRow'
import { scoreTexts } from '../scoreTexts'
import { caseTexts as texts } from '../texts'

/** 我说的事. */
export default function MyCasesPage() {
  const now = useNow()
  const { load, reload, refresh, loadMore, end } = usePages('cases.mine', {}, { keepAs: 'cases' })
  useShownAgain(reload)
  useListGestures({ onRefresh: refresh, onMore: loadMore })

  return (
    <Screen>
      <InnerBar title={texts.mine} />
      <View className="body stack">
        <Loaded
          load={load}
          onRetry={reload}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState motif="empty-inbox" title={texts.mineEmpty} text={texts.mineEmptyText} />}
        >
          {({ items }) => (
            <>
              <Card className="rows">
                {items.map((row) => (
                  <CaseRow key={row.id} row={row} now={now} onPress={() => open('case', { id: row.id })} />
                ))}
              </Card>
              <MoreRow {...end} />
            </>
          )}
        </Loaded>
        <Card className="rows">
          <Cell icon="shield" title={texts.byCode} note={texts.byCodeNote} onPress={() => open('caseCode')} />
          <Cell icon="people" title={scoreTexts.title} note={scoreTexts.note} onPress={() => open('caseScore')} />
        </Card>
      </View>
      <ActionBar>
        <Button onPress={() => open('say')}>{texts.say}</Button>
      </ActionBar>
    </Screen>
  )
}
