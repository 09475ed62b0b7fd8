import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { heading, spoken } from '../spoken'
import './AppBar.scss'
import { belowStatusBar } from './belowStatusBar'
import { Surroundings } from './Surroundings'

interface Props {
  /** The title; the name of the product when there is none. */
  title?: string
  /** The part on the red, between title and nails. */
  children?: ReactNode
}

/** The red wall at the top of the four tab pages, closed by the row of gold nails. */
export function AppBar({ title, children }: Props) {
  const { statusBarHeight, barHeight } = useContext(Surroundings)
  return (
    <View className="app-bar" style={belowStatusBar(statusBarHeight)}>
      <View className="app-bar__line" style={{ minHeight: `${barHeight}px` }}>
        {title ? (
          <View {...heading(1)}>{title}</View>
        ) : (
          <View className="wordmark" {...spoken({ role: 'heading', level: 1, label: '红墙长安' })} />
        )}
      </View>
      {children}
      <View className="nails" />
    </View>
  )
}
