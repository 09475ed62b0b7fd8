import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useOneAtATime } from '#client/useOneAtATime'
import { type Photo, pickPhoto } from '#platform/pick/pickPhoto'
import { showPicture } from '#platform/showPicture'
import type { Recorded } from '#platform/voice/recordVoice'
import type { WhichCase } from '#shared/cases/input'
import { byKind, MOST_PHOTOS, type SeenPhoto } from '#shared/cases/photos/photo'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import '../case.scss'
import { bringPhoto } from './bringPhoto'
import { photoTexts as texts } from './photoTexts'
import { Thumbs } from './Thumbs'
import { RecordVoice, Voices } from './Voices'

interface Props {
  which: WhichCase
  photos: SeenPhoto[]
  isOpen: boolean
  onAdded: () => void
}

/** Photos of one's own case; as long as it is open one can add to them. */
export function PhotosPart({ which, photos, isOpen, onAdded }: Props) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const add = () =>
    once(async () => {
      const photo = await pickPhoto()
      if (photo) await bring(photo)
    })
  const bring = async (photo: Photo | Recorded) => {
    const brought = await bringPhoto(which, photo)
    setProblem(brought.ok ? undefined : brought.text)
    if (brought.ok) onAdded()
  }
  if (photos.length === 0 && !isOpen) return null
  return (
    <Card className="case-part">
      <View className="case-part__title">{texts.title}</View>
      {photos.length > 0 && <OwnPhotos key={photos.length} which={which} />}
      {problem && <Notice tone="bad">{problem}</Notice>}
      {isOpen && photos.length < MOST_PHOTOS && (
        <RecordVoice busy={busy} onRecorded={(said) => once(() => bring(said))} />
      )}
      {isOpen && photos.length < MOST_PHOTOS && (
        <Button kind="ghost" busy={busy} onPress={add}>
          {busy ? texts.adding : texts.add}
        </Button>
      )}
      <View className="case-note">{photos.length > 0 ? texts.private : texts.note}</View>
    </Card>
  )
}

/** They are asked for each time anew, since their addresses lapse; nothing of them stays on the phone. */
function OwnPhotos({ which }: { which: WhichCase }) {
  const { load, reload } = useAsk('cases.ownPhotos', { which })
  return (
    <Loaded load={load} onRetry={reload} skeletonRows={1}>
      {(open) => {
        const { photos, voices } = byKind(open)
        const urls = photos.map(({ url }) => url)
        return (
          <View className="stack">
            {urls.length > 0 && <Thumbs urls={urls} onOpen={(url) => showPicture(url, urls)} />}
            <Voices voices={voices} />
          </View>
        )
      }}
    </Loaded>
  )
}
