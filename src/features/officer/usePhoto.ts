import { useState } from 'react'
import { callApi } from '#platform/callApi'
import { pickPhoto } from '#platform/pickPhoto'
import { useOneAtATime } from '#platform/useOneAtATime'
import { officerTexts as texts } from './texts'

export interface KeptPhoto {
  fileId: string
  path: string
}

/** One photo for an announcement: picked, made small, brought to the cloud by ticket. */
export function usePhoto(onKept: (photo: KeptPhoto) => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()

  const pick = () =>
    once(async () => {
      setProblem(undefined)
      const photo = await pickPhoto()
      if (!photo) return
      const ticket = await callApi('files.ask', { kind: 'picture', bytes: photo.bytes })
      if (!ticket.ok) return setProblem(ticket.text)
      if (!(await photo.put(ticket.value))) return setProblem(texts.photoLost)
      const { uploadId } = ticket.value
      const kept = await callApi('files.keep', { uploadId, kind: 'picture', name: texts.photoName })
      if (!kept.ok) return setProblem(kept.text)
      onKept({ fileId: kept.value.fileId, path: photo.path })
    })

  return { busy, problem, pick }
}
