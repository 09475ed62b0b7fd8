import { View } from '@tarojs/components'
import { Pressable } from '../Pressable'
import './VoiceLine.scss'

interface Props {
  /** What it is and how long it takes. */
  text: string
  isPlaying: boolean
  onToggle: () => void
  remove?: { label: string; onPress: () => void }
}

/** One voice message: a tap plays it, the next stops it. */
export function VoiceLine({ text, isPlaying, onToggle, remove }: Props) {
  return (
    <View className="voice-line">
      <Pressable className="voice-line__play" onPress={onToggle}>
        <View className={isPlaying ? 'voice-line__stop' : 'voice-line__start'} />
        <View>{text}</View>
      </Pressable>
      {remove && (
        <Pressable className="voice-line__remove" onPress={remove.onPress}>
          {remove.label}
        </Pressable>
      )}
    </View>
  )
}
