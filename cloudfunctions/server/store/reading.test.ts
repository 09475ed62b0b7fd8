import { aFullStore, aStore } from '../../testing/aStore'
import { anArticle, aPerson, DAY, NOON } from '../../testing/factories'
import type { Store } from '../store'
import { _ } from './command'

describe('a page', () => {
  test('holds so many, and says where the next one begins; the last one says nothing', async () => {
    const store = await aFeed(5)
    const read = (cursor?: string) =>
      store.articles.page({ where: { state: 'published' }, order: ['pageKey', 'desc'], size: 2, cursor })
    const first = await read()
    const second = await read(first.cursor)
    const third = await read(second.cursor)

    expect([first, second, third].map(({ items }) => items.map(({ id }) => id))).toEqual([
      ['a4', 'a3'],
      ['a2', 'a1'],
      ['a0'],
    ])
    expect(third).not.toHaveProperty('cursor')
  })

  test('that is full to the last row has no next one', async () => {
    const store = await aFeed(2)
    expect(await store.articles.page({ order: ['pageKey', 'asc'], size: 2, cursor: undefined })).toEqual({
      items: [expect.objectContaining({ id: 'a0' }), expect.objectContaining({ id: 'a1' })],
    })
  })

  test('keeps to a condition on the very field that it is sorted by', async () => {
    const store = await aFeed(5)
    const from = (await store.articles.get('a1')).pageKey
    const where = { pageKey: _.gte(from) }
    const first = await store.articles.page({ where, order: ['pageKey', 'desc'], size: 3, cursor: undefined })
    const second = await store.articles.page({ where, order: ['pageKey', 'desc'], size: 3, cursor: first.cursor })
    expect([first.items.length, second.items.map(({ id }) => id)]).toEqual([3, ['a1']])
  })
})

test('more ids than the database takes at once are all looked up', async () => {
  const names = Array.from({ length: 2100 }, (_person, index) => `n${index}`)
  const store = await aStore({ people: names.map((name) => aPerson(name)) })
  expect(await store.people.listByIds(names.map((name) => `p-${name}`))).toHaveLength(2100)
})

describe('a walk', () => {
  test.each([1, 2, 4, 5, 6, 1000])('comes by everybody once, %i at a time', async (size) => {
    const store = await aStore({ people: ['e', 'b', 'd', 'a', 'c'].map((name) => aPerson(name)) })
    const steps: string[][] = []
    for await (const people of store.people.walk({ size })) steps.push(people.map(({ name }) => name))

    expect(steps.flat()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(steps.map(({ length }) => length)).toEqual(
      Array.from({ length: Math.ceil(5 / size) }, (_step, index) => Math.min(size, 5 - index * size))
    )
  })

  test.each(['asc', 'desc'] as const)('looks at each row once, however far it has come: %s', async (direction) => {
    const { store, database } = await aFullStore()
    const line = (index: number) => ({ at: NOON + Math.floor(index / 7), personId: 'p', action: 'a', subject: 's' })
    await store.log.addMany(Array.from({ length: 2000 }, (_row, index) => ({ id: `l${index}`, ...line(index) })))
    const before = database.counters().examined
    const order = { order: ['at', direction], thenBy: ['_id', direction] } as const
    let met = 0
    for await (const lines of store.log.walk({ ...order, size: 50 } as never)) met += lines.length
    expect(met).toBe(2000)
    expect(database.counters().examined - before).toBeLessThan(2400)
  })

  test('leaves nobody out and takes nobody twice while rows come and go behind it', async () => {
    const store = await aStore({ people: ['b', 'd', 'f', 'h'].map((name) => aPerson(name)) })
    const met: string[] = []
    for await (const [person] of store.people.walk({ size: 1 })) {
      met.push(person?.name ?? '')
      await store.people.remove({ _id: person?.id ?? '' })
      await store.people.add(aPerson(`a-${met.length}`))
    }
    expect(met).toEqual(['b', 'd', 'f', 'h'])
  })

  test('goes by another key, from a place on, as far as one wants', async () => {
    const store = await aFeed(6)
    const met: string[] = []
    for await (const articles of store.articles.walk({
      order: ['publishedAt', 'desc'],
      thenBy: ['_id', 'desc'],
      size: 2,
    })) {
      met.push(...articles.map(({ id }) => id))
      if (met.length >= 4) break
    }
    expect(met).toEqual(['a5', 'a4', 'a3', 'a2'])
    const behind = await store.articles.listAll({
      order: ['pageKey', 'asc'],
      cursor: (await store.articles.get('a3')).pageKey,
    })
    expect(behind.map(({ id }) => id)).toEqual(['a4', 'a5'])
  })

  test('by two orders of which the first is no time ends with an error, not in a circle', async () => {
    const store = await aFeed(5)
    const walk = store.articles.walk({ order: ['title', 'asc'], thenBy: ['_id', 'asc'], size: 2 })
    await expect(walk.next()).resolves.toMatchObject({ done: false })
    await expect(walk.next()).rejects.toThrow('No list in two orders')
  })

  test('reads the key that it goes by also when nobody has asked for it', async () => {
    const store = await aFeed(3)
    const found = await store.articles.listAll({ order: ['pageKey', 'asc'], size: 1, fields: ['title'] })
    expect(found.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2'])
  })
})

async function aFeed(count: number): Promise<Store> {
  const store = await aStore()
  await store.articles.addMany(
    Array.from({ length: count }, (_article, index) => anArticle(`a${index}`, { publishedAt: NOON + index * DAY }))
  )
  return store
}
