import { View } from '@tarojs/components'
import { Button } from '../Button'
import './Dialog.scss'
import { Overlay } from './Overlay'

interface Props {
  title: string
  text: string
  action: { label: string; busy?: boolean; onPress: () => void }
  stay: string
  onClose: () => void
}

/** A question before a deed that takes something away. */
export function Dialog({ title, text, action, stay, onClose }: Props) {
  return (
    <Overlay place="middle" label={title} onClose={onClose}>
      <View className="dialog">
        <View className="dialog__title">{title}</View>
        <View className="dialog__text">{text}</View>
        <Button busy={action.busy ?? false} onPress={action.onPress}>
          {action.label}
        </Button>
        <Button kind="ghost" onPress={onClose}>
          {stay}
        </Button>
      </View>
    </Overlay>
  )
}
