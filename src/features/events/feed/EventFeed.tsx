import { View } from '@tarojs/components'
import type { Paged } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import type { EventCard as EventSeen } from '#shared/events/view'
import { MoreRow } from '#ui/lists/MoreRow'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { eventTexts } from '../texts'
import { EventCard } from './EventCard'

interface Props {
  feed: Pick<Paged<EventSeen>, 'load' | 'reload' | 'end'>
  /** Takes the filter off an empty list; undefined when no filter is on. */
  onSeeAll: (() => void) | undefined
}

export function EventFeed({ feed, onSeeAll }: Props) {
  const now = useNow()
  return (
    <Loaded
      load={feed.load}
      onRetry={feed.reload}
      isEmpty={({ items }) => items.length === 0}
      empty={<NoEvents onSeeAll={onSeeAll} />}
    >
      {({ items }) => (
        <View className="stack">
          {items.map((event) => (
            <EventCard key={event.id} event={event} now={now} />
          ))}
          <MoreRow {...feed.end} />
        </View>
      )}
    </Loaded>
  )
}

function NoEvents({ onSeeAll }: { onSeeAll: (() => void) | undefined }) {
  return (
    <EmptyState
      motif="empty-events"
      title={eventTexts.emptyTitle}
      text={onSeeAll ? eventTexts.emptyKind : eventTexts.emptyText}
      action={onSeeAll && { label: eventTexts.seeAll, onPress: onSeeAll, quiet: true }}
    />
  )
}
