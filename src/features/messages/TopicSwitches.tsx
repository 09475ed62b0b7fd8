import { View } from '@tarojs/components'
import { useWishes } from '#platform/line/useWish'
import { isRecord } from '#shared/isRecord'
import { CHANNELS, type Channel, channelName } from '#shared/news/article'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Tag } from '#ui/states/Tag'
import { settingsTexts as texts } from './settingsTexts'

/** The switches of the channels that may make the phone ring; below them stand two topics that always do. */
export function TopicSwitches({ off, onSwitch }: { off: Channel[]; onSwitch: (topic: Channel, on: boolean) => void }) {
  const wishes = new Map(useWishes('messages.setTopic').map(({ wish, input }) => [wish, isRecord(input) && input.on]))
  const isOn = (channel: Channel) => Boolean(wishes.get(channel) ?? !off.includes(channel))
  return (
    <View>
      <SectionTitle title={texts.ring} />
      <Card className="rows">
        {CHANNELS.map((channel) => (
          <Cell
            key={channel}
            title={channelName[channel]}
            note={wishes.has(channel) ? texts.kept : undefined}
            isOn={isOn(channel)}
            onPress={() => onSwitch(channel, !isOn(channel))}
          />
        ))}
        {texts.always.map(({ title, note }) => (
          <Cell key={title} title={title} note={note} end={<Tag tone="good" text={texts.alwaysOn} />} />
        ))}
      </Card>
    </View>
  )
}
