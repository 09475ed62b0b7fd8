import { View } from '@tarojs/components'
import { type ReactNode, useEffect, useRef } from 'react'
import './Overlay.scss'

interface Props {
  place: 'bottom' | 'middle'
  label: string
  onClose: () => void
  children: ReactNode
}

/** A panel over the screen; a tap beside it closes it. */
export function Overlay({ place, label, onClose, children }: Props) {
  useEscape(onClose)
  return (
    <View className={`overlay overlay--${place}`} catchMove>
      <View className="overlay__shade" onClick={onClose} />
      <View className="overlay__panel" role="dialog" aria-label={label}>
        {children}
      </View>
    </View>
  )
}

/** Esc closes the panel that came last; a mini-program has no such key. */
function useEscape(onClose: () => void) {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return
    const mine = () => close.current()
    open.push(mine)
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && open.at(-1) === mine) mine()
    }
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
      open.splice(open.indexOf(mine), 1)
    }
  }, [])
}

/** The panels that are open, the last on top. */
const open: (() => void)[] = []
