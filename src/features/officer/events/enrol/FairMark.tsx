import { View } from '@tarojs/components'
import { enrolTexts as texts } from './enrolTexts'
import './FairMark.scss'

/** 从未参加过, beside a name: whom a chair puts first. */
export function FairMark() {
  return (
    <View className="fair-mark">
      <View className="fair-mark__nail" />
      {texts.never}
    </View>
  )
}
