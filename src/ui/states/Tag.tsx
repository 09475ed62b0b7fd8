import { View } from '@tarojs/components'
import { Icon, type IconName } from '../Icon'
import './Tag.scss'

export type Tone = 'good' | 'warn' | 'live' | 'mute' | 'wait' | 'end' | 'bad'

const sign: Record<Tone, IconName> = {
  good: 'badge-dot',
  warn: 'badge-half',
  live: 'badge-play',
  mute: 'badge-full',
  wait: 'badge-ring',
  end: 'badge-done',
  bad: 'badge-off',
}

/** A state shown by sign, word and colour together, never by colour alone. */
export function Tag({ tone, text, plain = false }: { tone: Tone; text: string; plain?: boolean }) {
  return (
    <View className={`tag tag--${tone}`}>
      {!plain && <Icon name={sign[tone]} size={10} />}
      <View>{text}</View>
    </View>
  )
}
