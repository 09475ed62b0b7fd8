import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './Card.scss'
import { Pressable } from './Pressable'

interface Props {
  children: ReactNode
  className?: string
  /** Draws the short gold tab that says: this card comes first. */
  marked?: boolean
  onPress?: (() => void) | undefined
}

export function Card({ children, className = '', marked = false, onPress }: Props) {
  const name = `card ${marked ? 'card--marked' : ''} ${className}`
  if (!onPress) return <View className={name}>{children}</View>
  return (
    <Pressable className={name} onPress={onPress}>
      {children}
    </Pressable>
  )
}
