import { View } from '@tarojs/components'
import './Icon.scss'

export type IconName =
  | 'search'
  | 'next'
  | 'back'
  | 'calendar'
  | 'place'
  | 'people'
  | 'check'
  | 'close'
  | 'letters'
  | 'mail'
  | 'paper'
  | 'building'
  | 'person'
  | 'phone'
  | 'share'
  | 'notice'
  | 'clock'
  | 'shield'
  | 'refresh'
  | 'star'
  | 'gear'
  | 'devices'
  | 'badge-dot'
  | 'badge-half'
  | 'badge-ring'
  | 'badge-play'
  | 'badge-full'
  | 'badge-done'
  | 'badge-off'

/** A line drawing in the colour of the text around it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const side = `calc(${size}px * var(--k, 1))`
  return <View className={`icon icon-${name}`} style={{ width: side, height: side }} />
}
