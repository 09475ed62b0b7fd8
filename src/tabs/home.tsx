import { View } from '@tarojs/components'
import { usePages } from '#client/asking/usePages'
import { open } from '#platform/pages/navigate'
import { useListGestures } from '#platform/pages/useListGestures'
import { useShare } from '#platform/pages/useShare'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { SearchDoor } from '#ui/fields/SearchDoor'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { AppBar } from '#ui/screen/AppBar'
import { Screen } from '#ui/screen/Screen'
import { NextStrip } from '../features/events/mine/NextStrip'
import { useMyRegistrations } from '../features/events/mine/useMyRegistrations'
import { ArticleFeed } from '../features/news/feed/ArticleFeed'
import { ChannelTiles } from '../features/news/feed/ChannelTiles'
import './home.scss'
import { tabTexts } from './texts'

export default function HomePage() {
  const feed = usePages('news.list', {}, { keepAs: 'news' })
  const mine = useMyRegistrations()
  useListGestures({ onRefresh: () => Promise.all([feed.refresh(), mine.reload()]), onMore: feed.loadMore })
  useShownAgain(mine.reload)
  useShare({ title: tabTexts.shareTitle, page: 'home' })

  return (
    <Screen>
      <AppBar>
        <View className="home-search">
          <SearchDoor hint={tabTexts.find} onPress={() => open('find')} />
        </View>
      </AppBar>
      <View className="body">
        <NextStrip load={mine.load} />
        <ChannelTiles />
        <SectionTitle title={tabTexts.latest} />
        <ArticleFeed feed={feed} />
      </View>
    </Screen>
  )
}
