import { View } from '@tarojs/components'
import './Meter.scss'

/** A bar for the taken part of a whole, from 0 to 1. */
export function Meter({ part }: { part: number }) {
  const width = `${Math.round(Math.min(1, Math.max(0, part)) * 100)}%`
  return (
    <View className="meter">
      <View className={part >= 1 ? 'meter__part meter__part--full' : 'meter__part'} style={{ width }} />
    </View>
  )
}
