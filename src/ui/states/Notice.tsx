import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../Icon'
import { spoken } from '../spoken'
import './Notice.scss'

/** A sentence that must not be missed, close to what it is about. */
export function Notice({ tone, children }: { tone: 'good' | 'warn' | 'bad' | 'plain'; children: ReactNode }) {
  return (
    <View className={`notice notice--${tone}`} {...spoken({ role: tone === 'bad' ? 'alert' : 'status' })}>
      <Icon name={tone === 'good' ? 'check' : 'notice'} />
      <View className="notice__words">{children}</View>
    </View>
  )
}
