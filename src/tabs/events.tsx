import { View } from '@tarojs/components'
import { usePages } from '#client/asking/usePages'
import { useListGestures } from '#platform/useListGestures'
import { useShownAgain } from '#platform/useShownAgain'
import { AppBar } from '#ui/AppBar'
import { Chips } from '#ui/Chips'
import { Screen } from '#ui/Screen'
import { Segmented } from '#ui/Segmented'
import { EventFeed } from '../features/events/feed/EventFeed'
import { kindOptions, useEventFilter, whenOptions } from '../features/events/feed/useEventFilter'
import './events.scss'
import { tabTexts } from './texts'

export default function EventsPage() {
  const { when, setWhen, kind, setKind, asked } = useEventFilter()
  const feed = usePages('events.list', asked, { keepAs: `events:${when}:${kind}` })
  useListGestures({ onRefresh: feed.refresh, onMore: feed.loadMore })
  useShownAgain(feed.refresh)

  return (
    <Screen>
      <AppBar title={tabTexts.events} />
      <View className="events-filter">
        <Segmented options={whenOptions} chosen={when} onChoose={setWhen} />
      </View>
      <Chips options={kindOptions} chosen={kind} label={tabTexts.kinds} onChoose={setKind} />
      <View className="body">
        <EventFeed feed={feed} onSeeAll={kind === 'all' ? undefined : () => setKind('all')} />
      </View>
    </Screen>
  )
}
