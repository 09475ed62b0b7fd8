import { View } from '@tarojs/components'
import type { OwnMatch } from '#shared/competitions/play/view'
import { spoken } from '#ui/spoken'
import './Disc.scss'

/** A general of xiangqi, red or black. The words beside it say the side too. */
export function Disc({ side }: { side: OwnMatch['side'] }) {
  return (
    <View className={`disc disc--${side}`} {...spoken({ role: 'img', label: side === 'first' ? '红方' : '黑方' })}>
      {side === 'first' ? '帅' : '将'}
    </View>
  )
}
