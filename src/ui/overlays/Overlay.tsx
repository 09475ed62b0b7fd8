import { PageContainer, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '../spoken'
import './Overlay.scss'
import { useModal } from './useModal'

interface Props {
  place: 'bottom' | 'middle'
  label: string
  onClose: () => void
  children: ReactNode
}

/** A panel over the screen; a tap beside it closes it. */
export function Overlay({ place, label, onClose, children }: Props) {
  const panel = useModal(onClose)
  return (
    <View className={`overlay overlay--${place}`} catchMove>
      {process.env.TARO_ENV === 'weapp' && <BackCloses onClose={onClose} />}
      <View className="overlay__shade" onClick={onClose} />
      <View className="overlay__panel" ref={panel} {...spoken({ role: 'dialog', label })}>
        {children}
      </View>
    </View>
  )
}

/** In WeChat the way back, by key or by gesture, closes a container of its own; an empty one stands for the panel. */
function BackCloses({ onClose }: { onClose: () => void }) {
  return <PageContainer show overlay={false} duration={0} customStyle="height:0" onBeforeLeave={onClose} />
}
