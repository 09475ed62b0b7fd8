import type { StoredFile } from '#shared/files/file'
import { aStore } from '../../testing/aStore'
import { NOON } from '../../testing/factories'
import type { Store } from '../store'
import { _ } from './command'

const HELD_MS = 60_000

describe('a lease', () => {
  test('gives every due row to one run only, however many ask at once', async () => {
    const store = await pictures(12)
    const runs = await Promise.all(Array.from({ length: 6 }, () => takeAll(store, NOON)))
    const taken = runs.flat()
    expect([taken.length, new Set(taken).size]).toEqual([12, 12])
  })

  test('holds until its time, and not longer', async () => {
    const store = await pictures(2)
    expect(await takeAll(store, NOON)).toHaveLength(2)
    expect(await takeAll(store, NOON + HELD_MS - 1)).toEqual([])
    expect(await takeAll(store, NOON + HELD_MS)).toHaveLength(2)
  })

  test('takes no more than was asked for by whoever goes no further', async () => {
    const store = await pictures(3)
    for await (const { row, until } of lease(store, NOON)) {
      expect([row.id, until]).toEqual(['f0', NOON + HELD_MS])
      break
    }
    expect(await takeAll(store, NOON)).toEqual(['f1', 'f2'])
  })

  test('gives a row as it was before, and passes over one that has moved since it was read', async () => {
    const store = await pictures(2)
    const met: StoredFile[] = []
    for await (const { row } of lease(store, NOON)) {
      met.push(row)
      await store.files.change({ _id: 'f1' }, { check: { state: 'failed', at: NOON } })
    }
    expect(met).toEqual([aPicture(0)])
  })

  test('can be for all at once, in one write, where two runs may have the same', async () => {
    const store = await pictures(5)
    let writes = 0
    const files = {
      ...store.files,
      change: (...given: Parameters<typeof store.files.change>) => {
        writes += 1
        return store.files.change(...given)
      },
    }
    expect(await takeAll({ ...store, files }, NOON, { asSeen: [], atOnce: 5 })).toHaveLength(5)
    expect([writes, await takeAll(store, NOON)]).toEqual([1, []])
  })
})

function lease({ files }: Pick<Store, 'files'>, now: number, how: { asSeen?: []; atOnce?: number } = {}) {
  return files.lease({
    due: { 'check.state': 'due', 'check.notBefore': _.lte(now) },
    order: ['_id', 'asc'],
    limit: 100,
    asSeen: ['check.state', 'check.notBefore'],
    until: () => now + HELD_MS,
    hold: (until) => ({ 'check.notBefore': until }),
    ...how,
  })
}

async function takeAll(...given: Parameters<typeof lease>): Promise<string[]> {
  const ids: string[] = []
  for await (const { row } of lease(...given)) ids.push(row.id)
  return ids
}

async function pictures(count: number): Promise<Store> {
  const store = await aStore()
  await store.files.addMany(Array.from({ length: count }, (_file, index) => aPicture(index)))
  return store
}

function aPicture(index: number): StoredFile {
  return {
    ...{ id: `f${index}`, fileId: `cloud://f${index}.png`, kind: 'picture', name: 'f.png', bytes: 9 },
    ...{ keptBy: 'p-Lin', keptAt: NOON, check: { state: 'due', by: 'p-Lin', tries: 0, notBefore: NOON } },
  }
}
