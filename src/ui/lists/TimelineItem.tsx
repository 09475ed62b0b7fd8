import { View } from '@tarojs/components'
import { Pressable } from '../Pressable'
import { Tag, type Tone } from '../states/Tag'
import './TimelineItem.scss'

interface Props {
  /** The day in few letters, and a clock time or a word beside it. */
  day: string
  clock: string
  title: string
  lines?: (string | undefined)[]
  /** What is to be read before all else, such as how long there is still. */
  strong?: (string | undefined)[]
  tag: { tone: Tone; text: string }
  onPress: () => void
}

/** One of the things along a line of time, in a card with the class `timeline`; the first is filled. */
export function TimelineItem({ day, clock, title, lines = [], strong = [], tag, onPress }: Props) {
  return (
    <Pressable className="timeline-item" onPress={onPress}>
      <View className="timeline-item__date">
        <View className="timeline-item__day">{day}</View>
        <View className="timeline-item__clock">{clock}</View>
      </View>
      <View className="timeline-item__words">
        <View className="timeline-item__title">{title}</View>
        {lines.map(
          (line) =>
            line && (
              <View className="timeline-item__venue" key={line}>
                {line}
              </View>
            )
        )}
        {strong.map(
          (line) =>
            line && (
              <View className="timeline-item__left" key={line}>
                {line}
              </View>
            )
        )}
      </View>
      <Tag {...tag} />
    </Pressable>
  )
}
