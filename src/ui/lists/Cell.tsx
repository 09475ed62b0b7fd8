import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './Cell.scss'
import { Switch } from '../fields/Switch'
import { Icon, type IconName } from '../Icon'
import { Pressable } from '../Pressable'

interface Props {
  icon?: IconName
  title: string
  /** What stands beside the title. */
  mark?: ReactNode
  note?: string | undefined
  /** The part at the right: a number, a tag, a switch. */
  end?: ReactNode
  /** Set where the row is a switch. */
  isOn?: boolean
  onPress?: (() => void) | undefined
}

/** One line of a list that leads somewhere or says something. */
export function Cell({ icon, title, mark, note, end, isOn, onPress }: Props) {
  const inside = (
    <>
      {icon && (
        <View className="cell__icon">
          <Icon name={icon} size={26} />
        </View>
      )}
      <View className="cell__words">
        <View className="cell__title">
          {title}
          {mark}
        </View>
        {note && <View className="cell__note">{note}</View>}
      </View>
      {end !== undefined && <View className="cell__end">{end}</View>}
      {isOn !== undefined && <Switch on={isOn} />}
      {onPress && isOn === undefined && (
        <View className="cell__go">
          <Icon name="next" size={18} />
        </View>
      )}
    </>
  )
  if (!onPress) return <View className="cell">{inside}</View>
  const asSwitch = isOn !== undefined && { role: 'switch' as const, label: title, checked: isOn }
  return (
    <Pressable className="cell" {...asSwitch} onPress={onPress}>
      {inside}
    </Pressable>
  )
}
