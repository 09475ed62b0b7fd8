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
import { memberWhenOptions, useEventFilter, whenOptions } from '../features/events/feed/useEventFilter'
import { useKindOptions } from '../features/events/feed/useKindOptions'
import './events.scss'
import { MyEvents } from './MyEvents'
import { tabTexts } from './texts'

export default function EventsPage() {
  const { when, setWhen, part, kind, setKind, asked } = useEventFilter()
  const feed = usePages('events.list', asked, {
    keepAs: `events:${when}:${kind}`,
    when: when !== 'mine',
  })
  const kinds = useKindOptions(part, kind, when !== 'mine')
  const { member } = useMe()
  const refresh = async () => {
    await Promise.all([feed.refresh(), kinds.reload()])
  }
  useListGestures({ onRefresh: refresh, onMore: feed.loadMore })
  useShownAgain(refresh)

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
          <Chips options={kinds.options} chosen={kind} label={tabTexts.kinds} onChoose={setKind} />
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
