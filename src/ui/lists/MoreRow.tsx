import { View } from '@tarojs/components'
import './MoreRow.scss'
import { Pressable } from '../Pressable'

interface Props {
  more: 'none' | 'waiting' | 'loading' | 'failed' | 'full'
  onMore: () => void
  /** So few rows that their end needs no word. */
  isShort?: boolean
  /** Leads back to the beginning of a list of which a later part is shown. */
  onFirst?: (() => void) | undefined
}

/** The end of a list that grows: what happens next, and a tap for those who do not scroll. */
export function MoreRow({ more, onMore, onFirst, isShort = false }: Props) {
  return (
    <>
      {more === 'none' && !isShort && <View className="more-row">已经到底了</View>}
      {more === 'loading' && <View className="more-row">正在打开…</View>}
      {more in words && (
        <Pressable className="more-row more-row--open" onPress={onMore}>
          {words[more as keyof typeof words]}
        </Pressable>
      )}
      {onFirst && (
        <Pressable className="more-row more-row--open" onPress={onFirst}>
          回到开头
        </Pressable>
      )}
    </>
  )
}

const words = { waiting: '看更多', failed: '没有打开，再试一次', full: '看后面的' }
