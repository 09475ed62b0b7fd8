import { View } from '@tarojs/components'
import { usePages } from '#client/asking/usePages'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { Card } from '#ui/Card'
import { Chips } from '#ui/fields/Chips'
import { Segmented } from '#ui/fields/Segmented'
import { Cell } from '#ui/lists/Cell'
import { AppBar } from '#ui/screen/AppBar'
import { Screen } from '#ui/screen/Screen'
import { EventFeed } from '../features/events/feed/EventFeed'
import { kindOptions, memberWhenOptions, useEventFilter, whenOptions } from '../features/events/feed/useEventFilter'
import './events.scss'
import { MyEvents } from './MyEvents'
import { tabTexts } from './texts'

export default function EventsPage() {
  const { when, setWhen, kind, setKind, asked } = useEventFilter()
  const feed = usePages('events.list', asked, {
    keepAs: `events:${when}:${kind}`,
    when: when !== 'mine',
  })
  const { member } = useMe()
  useListGestures({ onRefresh: feed.refresh, onMore: feed.loadMore })
  useShownAgain(feed.refresh)

  return (
    <Screen>
      <AppBar title={tabTexts.events} />
      <View className="events-filter">
        <Segmented options={member ? memberWhenOptions : whenOptions} chosen={when} onChoose={setWhen} />
      </View>
      {when === 'mine' ? (
        <View className="body">
          <MyEvents />
        </View>
      ) : (
        <>
          <Chips options={kindOptions} chosen={kind} label={tabTexts.kinds} onChoose={setKind} />
          <View className="body stack">
            {when === 'past' && (
              <Card className="rows">
                <Cell title={tabTexts.brands} note={tabTexts.brandsNote} onPress={() => open('brands')} />
              </Card>
            )}
            <EventFeed feed={feed} onSeeAll={kind === 'all' ? undefined : () => setKind('all')} />
          </View>
        </>
      )}
    </Screen>
  )
}
