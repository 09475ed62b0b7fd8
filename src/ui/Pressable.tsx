import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { Surroundings } from './screen/Surroundings'

interface Props {
  children: ReactNode
  className?: string
  role?: 'button' | 'radio' | 'switch' | 'tab' | 'link'
  label?: string
  checked?: boolean
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
  disabled = false,
  onPress,
}: Props) {
  const { takesTap } = useContext(Surroundings)
  return (
    <View
      className={className}
      hoverClass={disabled ? 'none' : 'pressed'}
      hoverStayTime={60}
      role={role}
      {...{ tabIndex: disabled ? -1 : 0 }}
      aria-label={label}
      aria-checked={checked}
      aria-disabled={disabled}
      onClick={(tap) => disabled || !takesTap(tap) || onPress()}
    >
      {children}
    </View>
  )
}
