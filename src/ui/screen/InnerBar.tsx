import { View } from '@tarojs/components'
import { useContext } from 'react'
import './AppBar.scss'
import { Icon } from '../Icon'
import { Pressable } from '../Pressable'
import { heading } from '../spoken'
import { belowStatusBar } from './belowStatusBar'
import { Surroundings } from './Surroundings'

interface Props {
  title: string
  /** True while what is below has the heading of the page. */
  isHeaded?: boolean
}

/** The paper bar of the inner pages, with the way back. */
export function InnerBar({ title, isHeaded = false }: Props) {
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
        <View {...(isHeaded ? {} : heading(1))}>{title}</View>
      </View>
    </View>
  )
}
