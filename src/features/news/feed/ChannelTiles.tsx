import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { CHANNELS, channelName } from '#shared/news/article'
import { Motif } from '#ui/Motif'
import { Pressable } from '#ui/Pressable'
import './ChannelTiles.scss'

/** The tiles of the channels, with the federation's names. */
export function ChannelTiles() {
  return (
    <View className="channel-tiles">
      {CHANNELS.map((channel) => (
        <Pressable key={channel} className="channel-tiles__one" onPress={() => open('channel', { channel })}>
          <Motif name={`channel-${channel}`} size={56} tile />
          <View>{channelName[channel]}</View>
        </Pressable>
      ))}
    </View>
  )
}
