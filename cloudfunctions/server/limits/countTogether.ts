import { createHash } from 'node:crypto'
import type { Clearing } from '../retention/clearing'
import type { Store } from '../store'
import { _ } from '../store/command'

/** Adds what an instance has counted by itself, and answers how many all of them have told by now. */
export async function countTogether(
  { callCounts }: Store,
  { key, more, until }: { key: string; more: number; until: number }
): Promise<number> {
  const id = createHash('sha256').update(`${key} ${until}`).digest('base64url')
  const add = () => callCounts.change({ _id: id }, { count: _.inc(more) })
  if ((await add()) === 0) {
    if (await callCounts.add({ id, count: more, until })) return more
    // Somebody else has begun it between the two.
    await add()
  }
  const found = await callCounts.find(id)
  return found?.count ?? more
}

export const forgetCallCounts: Clearing = {
  row: 'callCounts',
  forget: ({ callCounts }, before) => callCounts.remove({ until: _.lte(before) }),
}
