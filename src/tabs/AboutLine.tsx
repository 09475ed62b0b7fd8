import { View } from '@tarojs/components'
import './AboutLine.scss'
import { tabTexts } from './texts'

/** 关于. Which build this is, for whoever is asked on the telephone. */
export function AboutLine() {
  return <View className="about-line">{tabTexts.about(SOURCE, CLOUD_ENV || API_BASE)}</View>
}
