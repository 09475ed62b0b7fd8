import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../Icon'
import { Pressable } from '../Pressable'
import './CheckRow.scss'

interface Props {
  title: string
  /** What stands beside the title. */
  mark?: ReactNode
  note?: string | undefined
  on: boolean
  disabled?: boolean
  onPress: () => void
}

/** A line with a box to tick; the whole line is what one taps. */
export function CheckRow({ title, mark, note, on, disabled = false, onPress }: Props) {
  const name = `check-row ${on ? 'check-row--on' : ''} ${disabled && !on ? 'check-row--off' : ''}`
  return (
    <Pressable className={name} role="checkbox" checked={on} disabled={disabled} onPress={onPress}>
      <View className="check-row__words">
        <View className="check-row__title">
          {title}
          {mark}
        </View>
        {note && <View className="check-row__note">{note}</View>}
      </View>
      <View className="check-row__box">{on && <Icon name="check" size={18} />}</View>
    </Pressable>
  )
}
