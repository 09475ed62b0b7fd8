import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { AUDIENCES_AT_MOST, type SavedAudience } from '#shared/pushes/savedAudience'
import { done, refused } from '#shared/result'

/** 存下人群, for all officers. Saved again under the same name it is another choice, not another entry. */
export async function saveAudience(
  { name, audience }: Input<'audiences.save'>,
  { store, person, now }: PersonContext
): Promise<Output<'audiences.save'>> {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 24)
  const isNew = !(await store.audiences.find(id))
  if (isNew && (await store.audiences.count()) >= AUDIENCES_AT_MOST) return refused('audiences_full')
  const saved: SavedAudience = { id, name, audience, savedBy: person.name, savedAt: now }
  await store.audiences.put(saved)
  return done(saved)
}
