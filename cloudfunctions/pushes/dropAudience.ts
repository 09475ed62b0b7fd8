import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 删掉人群. What was sent to it stays as it was; safe to repeat. */
export async function dropAudience(
  { audienceId }: Input<'audiences.drop'>,
  { store, person, now }: PersonContext
): Promise<Output<'audiences.drop'>> {
  const saved = await store.audiences.find(audienceId)
  if (!saved) return done({ dropped: true })
  await store.audiences.remove({ _id: audienceId })
  await writeLog(store, { at: now, personId: person.id, action: 'audiences.drop', subject: saved.name })
  return done({ dropped: true })
}
