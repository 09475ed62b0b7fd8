import { View } from '@tarojs/components'
import { useContext } from 'react'
import './AppBar.scss'
import { Icon } from '../Icon'
import { Pressable } from '../Pressable'
import { belowStatusBar } from './belowStatusBar'
import { Surroundings } from './Surroundings'

/** The paper bar of the inner pages, with the way back. */
export function InnerBar({ title }: { title: string }) {
  const { statusBarHeight, barHeight, capsuleWidth, goBack, single } = useContext(Surroundings)
  if (single) return null
  return (
    <View className="app-bar app-bar--inner" style={belowStatusBar(statusBarHeight)}>
      <View
        className="app-bar__line"
        style={{ minHeight: `${barHeight}px`, padding: `0 ${Math.max(52, capsuleWidth)}px` }}
      >
        <Pressable className="app-bar__back" label="返回" onPress={goBack}>
          <Icon name="back" size={24} />
        </Pressable>
        <View role="heading">{title}</View>
      </View>
    </View>
  )
}
