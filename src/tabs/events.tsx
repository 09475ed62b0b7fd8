import { View } from '@tarojs/components'
import { usePages } from '#client/asking/usePages'
import { useListGestures } from '#platform/pages/useListGestures'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { Chips } from '#ui/fields/Chips'
import { Segmented } from '#ui/fields/Segmented'
import { AppBar } from '#ui/screen/AppBar'
import { Screen } from '#ui/screen/Screen'
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
