import { View } from '@tarojs/components'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { dayText, momentText } from '#shared/beijingTime'
import { isLate } from '#shared/receipts/receipt'
import type { OwnNotice } from '#shared/receipts/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { MoreRow } from '#ui/lists/MoreRow'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { ownReceiptTexts as texts } from './ownReceiptTexts'

/** 本工会的回执: notices that asked people of the union, each with how many have answered. */
export function OwnNotices({ unionId }: { unionId: string }) {
  const now = useNow()
  const { load, reload, refresh, loadMore, end } = usePages('receipts.own', { unionId })
  useListGestures({ onRefresh: refresh, onMore: loadMore })
  return (
    <Loaded
      load={load}
      onRetry={reload}
      isEmpty={({ items }) => items.length === 0 && end.more === 'none'}
      empty={<EmptyState motif="empty-inbox" title={texts.none} text={texts.noneText} />}
    >
      {({ items }) => (
        <View>
          {items.length > 0 && (
            <Card className="rows">
              {items.map((notice) => (
                <Cell
                  key={notice.articleId}
                  icon="notice"
                  title={notice.title}
                  note={noteOf(notice, now)}
                  end={<View>{leftOf(notice)}</View>}
                  onPress={() => open('receipts', { id: notice.articleId, union: unionId })}
                />
              ))}
            </Card>
          )}
          <MoreRow {...end} />
        </View>
      )}
    </Loaded>
  )
}

function leftOf({ asked, confirmed }: OwnNotice): string {
  return confirmed < asked ? texts.left(asked - confirmed) : texts.all
}

/** How many have answered, and until when; or when it was published, if there is no day. */
function noteOf({ asks, asked, confirmed, dueAt, publishedAt }: OwnNotice, now: number): string {
  const sum = texts.sum(confirmed, asked)
  if (!asks) return `${sum}·${texts.closed}`
  if (dueAt === undefined) return `${sum}·${texts.published(dayText(publishedAt, now))}`
  return `${sum}·${(isLate({ dueAt }, now) ? texts.late : texts.due)(momentText(dueAt, now))}`
}
