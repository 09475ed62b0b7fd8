import { View } from '@tarojs/components'
import { usePages } from '#client/asking/usePages'
import { useListGestures } from '#platform/pages/useListGestures'
import { useParams } from '#platform/pages/useParams'
import { useShare } from '#platform/pages/useShare'
import { CHANNELS, type Channel, channelName } from '#shared/news/article'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { ArticleFeed } from '../feed/ArticleFeed'

export default function ChannelPage() {
  const channel = channelFrom(useParams().channel)
  const feed = usePages('news.list', { channel }, { keepAs: `news:${channel}` })
  useListGestures({ onRefresh: feed.refresh, onMore: feed.loadMore })
  useShare({ title: channelName[channel], page: 'channel', query: { channel } })

  return (
    <Screen>
      <InnerBar title={channelName[channel]} />
      <View className="body">
        <ArticleFeed feed={feed} isOneChannel />
      </View>
    </Screen>
  )
}

/** The channel in an address; an unknown one becomes `work`. */
function channelFrom(text: string | undefined): Channel {
  return CHANNELS.find((channel) => channel === text) ?? 'work'
}
