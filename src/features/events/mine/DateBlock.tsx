import { View } from '@tarojs/components'
import { inBeijing, weekdayText } from '#shared/beijingTime'
import './DateBlock.scss'

export function DateBlock({ at }: { at: number }) {
  return (
    <View className="date-block">
      <View className="date-block__day">{inBeijing(at).date()}</View>
      <View>{weekdayText(at)}</View>
    </View>
  )
}
