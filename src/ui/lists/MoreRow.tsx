import { View } from '@tarojs/components'
import './MoreRow.scss'
import { Pressable } from '../Pressable'

type More = 'none' | 'waiting' | 'loading' | 'failed'

/** The end of a list that grows: what happens next, and a tap for those who do not scroll. */
export function MoreRow({ more, onMore }: { more: More; onMore: () => void }) {
  if (more === 'none') return <View className="more-row">已经到底了</View>
  if (more === 'loading') return <View className="more-row">正在打开…</View>
  return (
    <Pressable className="more-row more-row--open" onPress={onMore}>
      {more === 'failed' ? '没有打开，再试一次' : '看更多'}
    </Pressable>
  )
}
