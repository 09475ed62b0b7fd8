import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { PrivacySheet } from '../privacy/PrivacySheet'
import { spoken } from '../spoken'
import { Surroundings } from './Surroundings'
import './Screen.scss'

const LARGE = 1.25

/** The part that browsers let one jump to; a mini-program has no other parts. */
const mainPart = process.env.TARO_ENV === 'weapp' ? {} : spoken({ role: 'main' })

/** The frame of every page: one type scale for all that is inside. */
export function Screen({ children }: { children: ReactNode }) {
  const { scale, privacy, useArrival } = useContext(Surroundings)
  const isFresh = useArrival()
  const name = ['screen', scale >= LARGE && 'screen--large', isFresh && 'screen--fresh'].filter(Boolean).join(' ')
  return (
    <View className={name} style={`--k: ${scale}`} {...mainPart}>
      {children}
      {process.env.TARO_ENV === 'weapp' && privacy && <PrivacySheet {...privacy} />}
    </View>
  )
}
