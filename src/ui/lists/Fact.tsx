import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './Fact.scss'
import { Icon, type IconName } from '../Icon'

/** A line of facts with a gold sign before it. */
export function Fact({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <View className="fact">
      <View className="fact__icon">
        <Icon name={icon} />
      </View>
      <View className="fact__words">{children}</View>
    </View>
  )
}
