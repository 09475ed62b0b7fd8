import { openDatabase } from '../database/openDatabase'
import type { Doc, Fields } from '../database/values/document'

const collections = {
  rows: { indexes: [{ fields: ['event', '-at'] }, { fields: ['grams'] }, { fields: ['o.deep'] }] },
  plain: {},
  once: { indexes: [{ fields: ['event', 'member'], unique: true }] },
}

const database = openDatabase({ file: ':memory:', collections })
afterAll(() => database.close())

const rows = Array.from({ length: 3000 }, (_, n) => ({
  _id: `r${n}`,
  event: `e${n % 10}`,
  at: (n * 7919) % 3001,
  grams: [`g${n % 50}`, `h${n % 7}`],
  o: { deep: n % 100 },
  ...(n % 3 === 0 && { note: 'third' }),
}))

beforeAll(async () => {
  await database.insert('rows', { documents: rows })
  await database.insert('plain', { documents: rows })
})

/** Sends the same question to an indexed and to a plain collection. */
async function both(request: { query: Fields; order?: Fields; skip?: number; limit?: number }) {
  const before = database.counters()
  const indexed = await database.find('rows', { limit: 1000, ...request })
  const after = database.counters()
  const plain = await database.find('plain', { limit: 1000, ...request })
  const idsOf = (list: readonly Fields[]) => list.map((each) => (each as Doc)._id)
  return {
    indexed: idsOf(indexed),
    plain: idsOf(plain),
    scans: after.scans - before.scans,
    examined: after.examined - before.examined,
  }
}

describe('an index', () => {
  const questions: [string, Fields][] = [
    ['equality', { event: 'e3' }],
    ['a range', { event: 'e3', at: { $gt: 100, $lte: 400 } }],
    ['a range in two parts', { $and: [{ event: 'e3' }, { at: { $gt: 100 } }, { at: { $lt: 400 } }] }],
    ['several values', { event: { $in: ['e1', 'e2', 'e2', 'none'] }, at: { $lt: 300 } }],
    ['an element of a list', { grams: 'g7' }],
    ['all of some elements', { grams: { $all: ['h3', 'g7'] } }],
    ['one of some elements', { grams: { $in: ['g7', 'g8'] } }],
    ['a nested field', { 'o.deep': 42 }],
    ['one or the other', { $or: [{ grams: 'g7' }, { event: 'e1', at: { $lt: 50 } }] }],
    ['equality and what has no index', { event: 'e3', note: 'third' }],
    ['ids', { _id: { $in: ['r5', 'r6', 'nobody'] } }],
    ['ids that begin alike', { _id: /^r12/ }],
    ['a range of ids', { _id: { $gt: 'r998' } }],
  ]

  test('serves one or the other in an order that it does not have: few are found and sorted, not all walked through', async () => {
    const few = { $or: [{ grams: 'g7' }, { event: 'e1', at: { $lt: 50 } }] }
    const { indexed, plain, examined } = await both({ query: few, order: { _id: 1 } })
    expect(indexed).toEqual(plain)
    expect(examined).toBeLessThan(100)
  })

  test('is walked in its order where one or the other is nearly everything and only the first are wanted', async () => {
    const many = { $or: [{ event: { $in: ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8'] } }, { event: 'e9' }] }
    const { indexed, plain, examined } = await both({ query: many, order: { _id: 1 }, limit: 20 })
    expect(indexed).toEqual(plain)
    expect(examined).toBeLessThan(40)
  })

  test.each(questions)('finds what a search through everything finds: %s', async (_name, query) => {
    const { indexed, plain, scans, examined } = await both({ query })

    expect([...indexed].sort()).toEqual([...plain].sort())
    expect(indexed.length).toBeGreaterThan(0)
    expect([scans, examined < 1000]).toEqual([0, true])
  })

  test.each([
    ['downwards, as declared', { at: -1 }],
    ['upwards', { at: 1 }],
    ['with the id as tie-breaker', { at: -1, _id: 1 }],
    ['by what is fixed anyway', { event: 1, at: -1 }],
  ])('gives a page in order without sorting: %s', async (_name, order) => {
    const { indexed, plain, examined } = await both({
      query: { event: 'e4' },
      order: order as Fields,
      skip: 40,
      limit: 20,
    })

    expect(indexed).toEqual(plain)
    expect(examined).toBe(60)
  })

  test.each<[Fields]>([[{ event: 1, at: -1 }], [{ event: -1, at: -1 }], [{ at: -1, event: 1 }]])(
    'sorts by a field that may have one of several values: %j',
    async (order) => {
      const { indexed, plain } = await both({ query: { event: { $in: ['e4', 'e6'] } }, order, skip: 290, limit: 20 })
      expect(indexed).toEqual(plain)
    }
  )

  test('does not take an empty object for a condition that is always met when it counts', async () => {
    expect(await database.count('rows', { $and: [{ event: 'e3' }, { event: {} }] })).toBe(0)
  })

  test('serves a walk through everything by id', async () => {
    const first = await both({ query: {}, order: { _id: 1 }, limit: 10 })
    const next = await both({ query: { _id: { $gt: first.indexed[9] as string } }, order: { _id: 1 }, limit: 10 })

    expect([first.scans, next.scans, first.examined, next.examined]).toEqual([0, 0, 10, 10])
    expect(next.indexed).toEqual(next.plain)
  })

  test('follows changes', async () => {
    await database.update('rows', { query: { _id: 'r1' }, update: { $set: { event: 'moved', at: 1 } }, multi: false })
    await database.update('rows', { query: { _id: 'r2' }, update: { $unset: { event: '' } }, multi: false })
    await database.remove('rows', { query: { _id: 'r3' }, multi: false })

    expect(await database.count('rows', { event: 'moved' })).toBe(1)
    expect(await database.count('rows', { event: null })).toBe(1)
    expect(await database.count('rows', { event: 'e3' })).toBe(299)
  })

  test('is taken by an aggregation that begins with a match', async () => {
    const before = database.counters()
    const [answer] = await database.aggregate('rows', [
      { $match: { event: 'e5' } },
      { $sort: { at: -1 } },
      { $limit: 10 },
      { $group: { _id: null, n: { $sum: 1 } } },
    ])

    expect(answer).toEqual({ _id: null, n: 10 })
    expect(database.counters().examined - before.examined).toBe(10)
  })
})

describe('a unique index', () => {
  const insert = (...documents: Fields[]) => database.insert('once', { documents })
  beforeEach(() => database.remove('once', { query: {}, multi: true }))

  test('refuses a second one, also within one batch, and then keeps nothing of it', async () => {
    await expect(
      insert({ event: 'a', member: 'x' }, { event: 'b', member: 'x' }, { event: 'a', member: 'x' })
    ).rejects.toThrow(/E11000/)
    expect(await database.count('once', {})).toBe(0)
  })

  test('counts a missing field as null, and allows that once', async () => {
    await insert({ event: 'a' })

    await expect(insert({ event: 'a', member: null })).rejects.toThrow(/E11000/)
    await insert({ event: 'b' })
  })

  test('refuses an update into the place of another, and leaves all as it was', async () => {
    await insert(
      { _id: '1', event: 'a', member: 'x' },
      { _id: '2', event: 'a', member: 'y' },
      { _id: '3', event: 'b', member: 'x' }
    )
    const both = { query: { event: 'a' }, update: { $set: { member: 'x' } }, multi: true }

    await expect(database.update('once', both)).rejects.toThrow(/E11000/)
    expect(await database.count('once', { member: 'y' })).toBe(1)
    await expect(insert({ event: 'a', member: 'x' })).rejects.toThrow(/E11000/)
  })

  test('lets an update pass that keeps its own place', async () => {
    await insert({ _id: '1', event: 'a', member: 'x' })

    expect(
      await database.update('once', { query: { _id: '1' }, update: { $set: { member: 'x', n: 1 } }, multi: false })
    ).toBe(1)
  })
})
