import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './Overlay.scss'

interface Props {
  place: 'bottom' | 'middle'
  label: string
  onClose: () => void
  children: ReactNode
}

/** A panel over the screen; a tap beside it closes it. */
export function Overlay({ place, label, onClose, children }: Props) {
  return (
    <View className={`overlay overlay--${place}`} catchMove>
      <View className="overlay__shade" onClick={onClose} />
      <View className="overlay__panel" role="dialog" aria-label={label}>
        {children}
      </View>
    </View>
  )
}
