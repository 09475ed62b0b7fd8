import { View } from '@tarojs/components'
import { Button } from '#ui/Button'
import '../case.scss'
import { photoTexts as texts } from './photoTexts'
import { Thumbs } from './Thumbs'
import type { ChosenPhotos } from './useChosen'

/** Photos that go along with what one has to say. */
export function ChoosePhotos({ chosen: { photos, pick, remove, busy, isFull } }: { chosen: ChosenPhotos }) {
  return (
    <View className="stack">
      {photos.length > 0 && <Thumbs urls={photos.map(({ path }) => path)} onRemove={remove} />}
      {!isFull && (
        <Button kind="ghost" busy={busy} onPress={pick}>
          {texts.add}
        </Button>
      )}
      <View className="case-note">{photos.length > 0 ? texts.notKept : texts.note}</View>
    </View>
  )
}
