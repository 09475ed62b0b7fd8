import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { type Photo, pickPhoto } from '#platform/pick/pickPhoto'
import type { Recorded } from '#platform/voice/recordVoice'
import type { WhichCase } from '#shared/cases/input'
import { byKind, MOST_PHOTOS } from '#shared/cases/photos/photo'
import { bringPhoto } from './bringPhoto'

/** Photos and voice messages chosen for what is not said yet, and after it those that have not arrived; the words never wait for them. */
export function useChosen() {
  const { busy, once } = useOneAtATime()
  const [photos, setPhotos] = useState<(Photo | Recorded)[]>([])
  const [sent, setSent] = useState(0)
  const [problem, setProblem] = useState<string>()
  const pick = () =>
    once(async () => {
      const photo = await pickPhoto()
      if (photo) setPhotos((before) => [...before, photo].slice(0, MOST_PHOTOS))
    })
  const addVoice = (recorded: Recorded) => setPhotos((before) => [...before, recorded].slice(0, MOST_PHOTOS))
  const remove = (path: string) => setPhotos((before) => before.filter((photo) => photo.path !== path))
  const send = (which: WhichCase) =>
    once(async () => {
      setProblem(undefined)
      for (const photo of photos) {
        const brought = await bringPhoto(which, photo)
        if (!brought.ok) return setProblem(brought.text)
        remove(photo.path)
        setSent((before) => before + 1)
      }
    })
  return {
    ...{ all: photos, ...byKind(photos) },
    ...{ sent, busy, problem, pick, addVoice, remove, send, isFull: photos.length >= MOST_PHOTOS },
  }
}

export type ChosenPhotos = ReturnType<typeof useChosen>
