import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { QUEUE_VIEWS, type QueueView } from '#shared/cases/queue/input'
import { Card } from '#ui/Card'
import { Chips } from '#ui/fields/Chips'
import { MoreRow } from '#ui/lists/MoreRow'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { deskCaseTexts as texts } from '../cases/deskCaseTexts'
import { PrivateWaitingRow } from '../cases/PrivateWaitingRow'
import { WaitingRow } from '../cases/WaitingRow'

const VIEWS = QUEUE_VIEWS.map((key) => ({ key, label: texts[key] }))

/** 诉求 in the hand of whoever answers: what was promised first comes first. */
export default function OfficerCasesPage() {
  const [view, choose] = useState<QueueView>('open')
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <AsPerson may="cases.queue">
        <Chips label={texts.views} options={VIEWS} chosen={view} onChoose={choose} />
        <View className="body stack">
          <Queue key={view} view={view} />
        </View>
      </AsPerson>
    </Screen>
  )
}

function Queue({ view }: { view: QueueView }) {
  const now = useNow()
  const { load, reload, refresh, loadMore, end } = usePages('cases.queue', { view })
  useShownAgain(reload)
  useListGestures({ onRefresh: refresh, onMore: loadMore })
  return (
    <Loaded
      load={load}
      onRetry={reload}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState motif="empty-inbox" title={texts.empty[view]} text={texts.emptyText} />}
    >
      {({ items }) => (
        <>
          <Card className="rows">
            {items.map((row) =>
              'isPrivate' in row ? (
                <PrivateWaitingRow key={row.id} row={row} now={now} />
              ) : (
                <WaitingRow key={row.id} row={row} now={now} onPress={() => open('officerCase', { id: row.id })} />
              )
            )}
          </Card>
          <MoreRow {...end} />
        </>
      )}
    </Loaded>
  )
}
