import { View } from '@tarojs/components'
import { Button } from '#ui/Button'
import { Sheet } from '#ui/overlays/Sheet'
import { photoTexts as texts } from './texts'
import './wall.scss'

interface Props {
  onAgree: () => void
  onClose: () => void
}

/** What becomes of a photo, said before the first one is chosen. */
export function AgreeSheet({ onAgree, onClose }: Props) {
  return (
    <Sheet title={texts.agreeTitle} isShort onClose={onClose}>
      <View className="wall-sheet">
        {texts.terms.map((line) => (
          <View key={line} className="wall-terms__line">
            · {line}
          </View>
        ))}
        <Button onPress={onAgree}>{texts.agree}</Button>
      </View>
    </Sheet>
  )
}
