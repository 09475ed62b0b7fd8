import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { Surroundings } from './screen/Surroundings'
import { spoken } from './spoken'

interface Props {
  children: ReactNode
  className?: string
  role?: 'button' | 'radio' | 'checkbox' | 'switch' | 'tab' | 'link'
  label?: string
  /** Of a switch, a radio or a box to tick. */
  checked?: boolean
  /** Of a tab. */
  selected?: boolean
  /** Of what opens and closes the part below it. */
  expanded?: boolean
  disabled?: boolean
  onPress: () => void
}

/** An element that can be tapped, with a role, a name and a place in the keyboard's order. */
export function Pressable({
  children,
  className = '',
  role = 'button',
  label,
  checked,
  selected,
  expanded,
  disabled = false,
  onPress,
}: Props) {
  const { takesTap } = useContext(Surroundings)
  return (
    <View
      className={className}
      hoverClass={disabled ? 'none' : 'pressed'}
      hoverStayTime={60}
      {...{ tabIndex: disabled ? -1 : 0 }}
      {...spoken({ role, label, checked, selected, expanded, disabled: disabled || undefined })}
      onClick={(tap) => disabled || !takesTap(tap) || onPress()}
    >
      {children}
    </View>
  )
}
