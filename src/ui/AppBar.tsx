import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import './AppBar.scss'
import { Icon } from './Icon'
import { Pressable } from './Pressable'
import { Surroundings } from './Surroundings'

interface Props {
  /** Without a title the bar shows the name of the product. */
  title?: string
  /** What stands on the red, between title and nails. */
  children?: ReactNode
}

/** The red wall at the top of the four tab pages, closed by the row of gold nails. */
export function AppBar({ title, children }: Props) {
  const { statusBarHeight, barHeight } = useContext(Surroundings)
  return (
    <View className="app-bar" style={below(statusBarHeight)}>
      <View className="app-bar__line" style={{ minHeight: `${barHeight}px` }}>
        {title ? (
          <View role="heading">{title}</View>
        ) : (
          <View className="wordmark" aria-label="红墙长安" role="heading" />
        )}
      </View>
      {children}
      <View className="nails" />
    </View>
  )
}

/** The paper bar of the inner pages, with the way back. */
export function InnerBar({ title }: { title: string }) {
  const { statusBarHeight, barHeight, capsuleWidth, goBack } = useContext(Surroundings)
  return (
    <View className="app-bar app-bar--inner" style={below(statusBarHeight)}>
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

/** A browser has no status bar of which we know, but its notch. */
function below(statusBarHeight: number) {
  return { paddingTop: statusBarHeight ? `${statusBarHeight}px` : 'env(safe-area-inset-top)' }
}
