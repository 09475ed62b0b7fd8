import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Motif } from '../Motif'
import { spoken } from '../spoken'
import './Result.scss'

interface Props {
  motif: string
  title: string
  children: ReactNode
}

/** The outcome of a deed, and what comes next. */
export function Result({ motif, title, children }: Props) {
  return (
    <View className="result" {...spoken({ role: 'status' })}>
      <Motif name={motif} size={96} />
      <View className="result__title">{title}</View>
      <View className="result__text">{children}</View>
    </View>
  )
}
