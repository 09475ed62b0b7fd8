import { randomBytes } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 愿意、不愿意显示历届成绩. Either may be said at any time, and again; a no leaves nothing behind. */
export async function showRecord(
  { isShown, words }: Input<'brands.showRecord'>,
  { store, person, now }: PersonContext
): Promise<Output<'brands.showRecord'>> {
  if (isShown) {
    const key = `r${randomBytes(8).toString('hex')}`
    const isNew = await store.showings.add({ id: person.id, key, words, at: now })
    if (!isNew) await store.showings.change({ _id: person.id }, { words })
  } else await store.showings.remove({ _id: person.id })
  return done({ isShown })
}
