import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './ActionBar.scss'

interface Props {
  /** The rule that stands above the buttons. */
  hint?: string | undefined
  children: ReactNode
}

/** The bar at the bottom of the screen with the one thing to do. */
export function ActionBar({ hint, children }: Props) {
  return (
    <View className="action-bar">
      {hint && <View className="action-bar__hint">{hint}</View>}
      <View className="action-bar__buttons">{children}</View>
    </View>
  )
}
