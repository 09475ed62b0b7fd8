import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { askApi } from '#platform/line/phoneLine'
import { type Photo, pickPhotos } from '#platform/pick/pickPhoto'
import { photoTexts as texts } from './texts'

/** So many are chosen at once, as WeChat lets one. */
const AT_ONCE = 9

type Said = { tone: 'good' | 'bad'; text: string }

/** Photos chosen and brought one after the other; one that does not arrive ends it, and says how many are left. */
export function useBringing(eventId: string, onBrought: () => void) {
  const { busy, once } = useOneAtATime()
  const [at, setAt] = useState<[nth: number, of: number]>()
  const [said, setSaid] = useState<Said>()
  const bring = (left: number) =>
    once(async () => {
      const photos = await pickPhotos({ most: Math.min(AT_ONCE, left), withSmall: true })
      setSaid(undefined)
      for (const [index, photo] of photos.entries()) {
        setAt([index + 1, photos.length])
        const problem = await bringOne(eventId, photo)
        if (problem === undefined) continue
        setAt(undefined)
        setSaid({ tone: 'bad', text: texts.someLeft(photos.length - index, problem) })
        if (index > 0) onBrought()
        return
      }
      setAt(undefined)
      if (photos.length === 0) return
      setSaid({ tone: 'good', text: texts.brought(photos.length) })
      onBrought()
    })
  return { busy, said, say: setSaid, bring, doing: at && texts.adding(...at) }
}

/** A ticket, the bytes, and the word that they are there; answers what went wrong. */
async function bringOne(eventId: string, { bytes, put, small }: Photo): Promise<string | undefined> {
  const tickets = await askApi('photos.ask', { eventId, bytes, ...(small && { small: small.bytes }) })
  if (!tickets.ok) return tickets.text
  const { large, small: smallTicket } = tickets.value
  if (!(await put(large))) return texts.lost
  const hasSmall = small && smallTicket && (await small.put(smallTicket))
  const answer = await callApi('photos.add', {
    ...{ eventId, uploadId: large.uploadId, agrees: true },
    ...(hasSmall && { small: smallTicket.uploadId }),
  })
  return answer.ok ? undefined : answer.text
}
