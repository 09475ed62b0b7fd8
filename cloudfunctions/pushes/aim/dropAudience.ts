import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 删掉人群. What was sent to it stays as it was; safe to repeat. */
export async function dropAudience(
  { audienceId }: Input<'audiences.drop'>,
  { store, line }: PersonContext
): Promise<Output<'audiences.drop'>> {
  const saved = await store.audiences.find(audienceId)
  if (!saved) line.leaveOut()
  await store.audiences.remove({ _id: audienceId })
  line.say({ subject: saved?.name ?? '' })
  return done({ dropped: true })
}
