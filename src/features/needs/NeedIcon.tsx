import { View } from '@tarojs/components'
import type { NeedTag } from '#shared/needs/need'
import './NeedIcon.scss'

/** A line drawing of this feature alone, which the first download need not bring. */
export function NeedIcon({ name }: { name: NeedTag }) {
  return <View className={`need-icon need-icon--${name}`} />
}
