import { useState } from 'react'
import { upload } from '#client/line/upload'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { pickPhoto } from '#platform/pick/pickPhoto'
import { officerTexts as texts } from '../texts'

export interface KeptPhoto {
  fileId: string
  /** The picture on this phone, as long as the page is open. */
  path?: string
}

/** The photo of an announcement: picked, made small, and put into the cloud's storage with a ticket. */
export function usePhoto(onKept: (photo: KeptPhoto) => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()

  const pick = () =>
    once(async () => {
      setProblem(undefined)
      const photo = await pickPhoto()
      if (!photo) return
      const kept = await upload(callApi, texts.photoName, { kind: 'picture', ...photo })
      if (!kept.ok) return setProblem(kept.reason === 'offline' ? texts.photoLost : kept.text)
      onKept({ fileId: kept.value.fileId, path: photo.path })
    })

  return { busy, problem, pick }
}
