import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../Icon'
import { Pressable } from '../Pressable'
import { Overlay } from './Overlay'
import './Sheet.scss'

interface Props {
  title: string
  /** The part that stays above the scrolled one. */
  top?: ReactNode
  /** True for a sheet of a few lines, which is as high as they are. */
  isShort?: boolean
  onEnd?: () => void
  onClose: () => void
  children: ReactNode
}

/** A panel that comes up from below for one choice. */
export function Sheet({ title, top, isShort = false, onEnd, onClose, children }: Props) {
  return (
    <Overlay place="bottom" label={title} onClose={onClose}>
      <View className="sheet__head">
        <View className="sheet__title">{title}</View>
        <Pressable className="sheet__close" label="关上" onPress={onClose}>
          <Icon name="close" />
        </Pressable>
      </View>
      {top}
      <ScrollView
        className={isShort ? 'sheet__body sheet__body--short' : 'sheet__body'}
        scrollY
        onScrollToLower={() => onEnd?.()}
      >
        {children}
      </ScrollView>
    </Overlay>
  )
}
