import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { AUDIENCES_AT_MOST, type SavedAudience } from '#shared/pushes/savedAudience'
import { done, refused } from '#shared/result'

/** 存好的人群. The latest first. */
export async function listAudiences(
  _input: Input<'audiences.list'>,
  { store }: PersonContext
): Promise<Output<'audiences.list'>> {
  return done(await store.audiences.list({ order: ['savedAt', 'desc'], limit: AUDIENCES_AT_MOST }))
}

/** 存下人群. Saves an audience for all officers; the same name replaces the earlier choice. */
export async function saveAudience(
  { name, audience }: Input<'audiences.save'>,
  { store, person, now }: PersonContext
): Promise<Output<'audiences.save'>> {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 24)
  const saved: SavedAudience = { id, name, audience, savedBy: person.name, savedAt: now }
  const isNew = await store.audiences.add(saved)
  if (!isNew) await store.audiences.put(saved)
  // Counted with this one in it: of many who save at once, those above the limit take theirs out again.
  if (isNew && (await store.audiences.count()) > AUDIENCES_AT_MOST) {
    await store.audiences.remove({ _id: id, savedAt: now })
    return refused('audiences_full')
  }
  return done(saved)
}

/** 删掉人群. Pushes that were sent to it stay as they are. Safe to repeat. */
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
