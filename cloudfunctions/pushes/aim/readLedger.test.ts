import type { PushChunk } from '#shared/pushes/chunk'
import { aChunk } from '../../testing/aChunk'
import { aFullStore } from '../../testing/aStore'
import { NOON } from '../../testing/factories'
import { readLedger } from './readLedger'

const PARTS = 250

/** A push to very many, gathered at that moment, with one person in each part. */
function aGreatPush(id: string, gatheredAt: number): PushChunk[] {
  return Array.from({ length: PARTS }, (_part, number) =>
    aChunk([`${number}`], { id: `${id}:${number}`, pushId: id, number, gatheredAt, subjectId: id })
  )
}

test('who has had what is read without beginning each page with the parts before it', async () => {
  const { store, database } = await aFullStore()
  await store.pushChunks.addMany([...aGreatPush('one', NOON - 2), ...aGreatPush('two', NOON - 1)])
  const { examined } = database.counters()
  const { pushesThisWeek, had } = await readLedger(store, 'two', NOON)
  expect(pushesThisWeek.size).toBe(PARTS)
  expect(new Set(pushesThisWeek.values())).toEqual(new Set([2]))
  expect(had.size).toBe(PARTS)
  expect(database.counters().examined - examined).toBeLessThan(6 * PARTS)
})
