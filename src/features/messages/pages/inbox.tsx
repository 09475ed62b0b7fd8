import { View } from '@tarojs/components'
import { useNow } from '#client/useNow'
import { useMeWhenShown } from '#platform/line/useMe'
import { useListGestures } from '#platform/pages/useListGestures'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { Card } from '#ui/Card'
import { MoreRow } from '#ui/lists/MoreRow'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { MessageRow } from '../MessageRow'
import { messageTexts } from '../texts'
import { useInbox } from '../useInbox'

export default function InboxPage() {
  const now = useNow()
  const { load, reload, refresh, loadMore, end } = useInbox()
  useMeWhenShown()
  useShownAgain(refresh)
  useListGestures({ onRefresh: refresh, onMore: loadMore })

  return (
    <Screen>
      <InnerBar title={messageTexts.inbox} />
      <View className="body">
        <Loaded load={load} onRetry={reload} isEmpty={({ items }) => items.length === 0} empty={<NoMessages />}>
          {({ items }) => (
            <>
              <Card className="rows">
                {items.map((message) => (
                  <MessageRow key={message.id} message={message} now={now} />
                ))}
              </Card>
              <MoreRow {...end} />
            </>
          )}
        </Loaded>
      </View>
    </Screen>
  )
}

function NoMessages() {
  return <EmptyState motif="empty-inbox" title={messageTexts.noneTitle} text={messageTexts.noneText} />
}
