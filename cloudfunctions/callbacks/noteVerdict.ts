import * as v from 'valibot'
import type { Applying, Callback } from './callback'
import { Count, IdText, readPayload } from './readPayload'

const Media = v.object({
  trace_id: IdText,
  result: v.optional(v.object({ suggest: v.picklist(['pass', 'review', 'risky']), label: Count })),
})

/** Verdict on a picture that WeChat could not look at: a person has to. */
const NOT_SEEN = { suggest: 'review', label: 0 } as const

/** 图片审核结果. Writes down WeChat's verdict on a picture; the first one stands. */
export async function noteVerdict(callback: Callback, { store }: Applying): Promise<boolean> {
  const told = readPayload(callback, Media)
  if (told) await store.mediaChecks.add({ id: told.trace_id, at: callback.at, ...(told.result ?? NOT_SEEN) })
  return true
}
