import { View } from '@tarojs/components'
import { Button } from '#ui/Button'
import '../case.scss'
import { photoTexts as texts } from './photoTexts'
import { Thumbs } from './Thumbs'
import type { ChosenPhotos } from './useChosen'
import { RecordVoice, Voices } from './Voices'

/** Photos, and where there is a recorder one's own voice, that go along with what one has to say. */
export function ChoosePhotos({ chosen }: { chosen: ChosenPhotos }) {
  const { all, photos, voices, pick, addVoice, remove, busy, isFull } = chosen
  return (
    <View className="stack">
      {photos.length > 0 && <Thumbs urls={photos.map(({ path }) => path)} onRemove={remove} />}
      <Voices voices={voices.map(({ path, seconds }) => ({ url: path, seconds }))} onRemove={remove} />
      {!isFull && <RecordVoice busy={busy} onRecorded={addVoice} />}
      {!isFull && (
        <Button kind="ghost" busy={busy} onPress={pick}>
          {texts.add}
        </Button>
      )}
      <View className="case-note">{all.length > 0 ? texts.notKept : texts.note}</View>
    </View>
  )
}
