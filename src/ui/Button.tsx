import type { ReactNode } from 'react'
import './Button.scss'
import { Pressable } from './Pressable'

interface Props {
  children: ReactNode
  kind?: 'primary' | 'ghost' | 'quiet'
  /** True while an answer is on its way; a tap does nothing then. */
  busy?: boolean
  disabled?: boolean
  onPress: () => void
}

export function Button({ children, kind = 'primary', busy = false, disabled = false, onPress }: Props) {
  const state = disabled ? 'button--off' : busy ? 'button--busy' : ''
  return (
    <Pressable className={`button button--${kind} ${state}`} disabled={disabled || busy} onPress={onPress}>
      {children}
    </Pressable>
  )
}
