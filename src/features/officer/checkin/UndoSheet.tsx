import { View } from '@tarojs/components'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { doorTexts as texts } from './doorTexts'

interface Props {
  onChoose: (reason: string) => void
  onClose: () => void
}

/** 撤销, with the reason that stays in the log: one tap. */
export function UndoSheet({ onChoose, onClose }: Props) {
  return (
    <Sheet title={texts.undoTitle} isShort onClose={onClose}>
      <View className="rows">
        {texts.undoReasons.map((reason) => (
          <Cell key={reason} title={reason} onPress={() => onChoose(reason)} />
        ))}
      </View>
    </Sheet>
  )
}
