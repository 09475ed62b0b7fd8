import type { Files } from '#server/files'
import type { UnionEvent } from '#shared/events/event'
import { mayHaveTakeaways, type OpenTakeaway, type Takeaway } from '#shared/events/takeaways/takeaway'

interface Opening {
  event: Pick<UnionEvent, 'startsAt'>
  takeaways: Takeaway[]
  /** Whether the reader has a place, is invited by name, or runs the event. */
  mayHave: boolean
  now: number
}

/** 会后资料, for who may have them: papers with addresses that are good for a while; one that is gone is left out. */
export async function openTakeaways(
  files: Files,
  { event, takeaways, mayHave, now }: Opening
): Promise<OpenTakeaway[]> {
  if (takeaways.length === 0 || !mayHave || !mayHaveTakeaways(event, now)) return []
  const papers = takeaways.flatMap((one) => ('fileId' in one ? one.fileId : []))
  const urls = papers.length > 0 ? await files.addressesOf(papers) : new Map<string, string>()
  return takeaways.flatMap((one) => {
    if ('url' in one) return { name: one.name, url: one.url }
    const url = urls.get(one.fileId)
    return url ? { name: one.name, url, bytes: one.bytes } : []
  })
}
