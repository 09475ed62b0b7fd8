import * as v from 'valibot'
import type { Callback } from '#server/callback'
import type { Applying } from './applyCallbacks'
import { Count, IdText, readPayload } from './readPayload'

const Media = v.object({
  trace_id: IdText,
  result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']), label: Count }),
})

/** 图片审核结果. The first verdict stands. */
export async function judgeMedia(callback: Callback, { store }: Applying): Promise<boolean> {
  const told = readPayload(callback, Media)
  if (told) await store.mediaChecks.add({ id: told.trace_id, at: callback.at, ...told.result })
  return true
}
