import fc from 'fast-check'
import { type Database, openDatabase } from '../database/openDatabase'
import type { Fields } from '../database/values/document'

/** More fields than a narrow object has, so that updates change it in place. */
const WIDE = 200

const key = fc.integer({ min: 0, max: WIDE + 5 }).map((n) => `k${n}`)
const change = fc.oneof(
  fc.record({ $set: fc.record({ key, to: fc.nat(3) }).map(({ key, to }) => ({ [`turns.${key}.at`]: to })) }),
  fc.record({ $set: fc.record({ key, to: fc.nat(3) }).map(({ key, to }) => ({ [`turns.${key}`]: { at: to } })) }),
  fc.record({ $unset: key.map((name) => ({ [`turns.${name}`]: '' })) }),
  fc.record({ $inc: key.map((name) => ({ [`turns.${name}.at`]: 1, rev: 1 })) }),
  fc.record({ $rename: fc.tuple(key, key).map(([from, to]) => ({ [`turns.${from}`]: `turns.${to}x` })) }),
  fc.constant({ $set: { 'deep.turns.k1': 7 } }),
  // These are refused, some of them behind a change that stood already.
  fc.record({ $set: key.map((name) => ({ [`turns.${name}.at`]: 9, name: 'taken' })) }),
  fc.record({
    $set: key.map((name) => ({ [`turns.${name}`]: { at: 8 } })),
    $inc: fc.constant({ 'turns.k0.at.x': 1 }),
  })
)
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ update: change, returns: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ look: fc.constantFrom('all', 'some', 'one', 'stages', 'kept', 'joined') }) },
  { weight: 1, arbitrary: fc.record({ within: change, ends: fc.boolean(), writes: fc.boolean() }) }
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

const wide = () => Object.fromEntries(Array.from({ length: WIDE }, (_, n) => [`k${n}`, { at: 0 }]))
const book = () => ({ _id: 'cup', name: 'cup', rev: 0, turns: wide(), deep: { turns: wide() } })

async function take(database: Database, taken: Step): Promise<unknown> {
  const query = { _id: 'cup' }
  if ('update' in taken) {
    const update = taken.update as Fields
    if (taken.returns) return database.updateAndReturn('books', { query, update })
    return database.update('books', { query, update, multi: false })
  }
  if ('within' in taken) {
    const transactionId = database.begin()
    // Either it writes, or somebody else does while it goes on seeing what was there at its begin.
    const own = taken.writes ? { transactionId } : {}
    await database.update('books', { query, update: taken.within as Fields, multi: false, ...own }).catch(() => {})
    const seen = await database.find('books', { query, transactionId })
    if (taken.ends) await database.commit(transactionId)
    else database.abort(transactionId)
    return seen
  }
  switch (taken.look) {
    case 'all':
      return database.find('books', { query })
    case 'some':
      return database.find('books', { query, projection: { turns: 1 } })
    case 'one':
      return database.find('books', { query, projection: { 'turns.k1': 1 } })
    case 'stages':
      return database.aggregate('books', [{ $match: query }, { $project: { held: '$turns', one: '$turns.k2' } }])
    case 'joined':
      return database.aggregate('names', [
        { $lookup: { from: 'books', localField: 'of', foreignField: '_id', as: 'books' } },
      ])
    default:
      return [...((await database.snapshot()).get('books') ?? [])]
  }
}

/** A history, its answers as they were given, and whether each of them is still the same in the end. */
async function play(steps: readonly Step[], open: () => Database) {
  const database = open()
  await database.insert('books', { documents: [book(), { ...book(), _id: 'other', name: 'taken' }] })
  await database.insert('names', { documents: [{ _id: 'n', of: 'cup' }] })
  const answers: { given: unknown; asGiven: string }[] = []
  for (const taken of steps) {
    const given = await take(database, taken).catch((error: Error) => error.message)
    answers.push({ given, asGiven: JSON.stringify(given) })
  }
  const end = await database.find('books', { query: {} })
  database.close()
  return { answers, end }
}

const collections = { books: { indexes: [{ fields: ['name'], unique: true }] }, names: {} }
/** An index over the wide part keeps every version: nothing is changed in place. */
const copying = { ...collections, books: { indexes: [...collections.books.indexes, { fields: ['turns.k0.at'] }] } }

test('what is changed in place answers as copies would, takes refused changes back, and changes nothing that was handed out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 20 }), async (steps) => {
      const own = await play(steps, () => openDatabase({ file: ':memory:', collections }))
      const copied = await play(steps, () => openDatabase({ file: ':memory:', collections: copying }))
      for (const { given, asGiven } of own.answers) expect(JSON.stringify(given)).toBe(asGiven)
      expect(own.answers.map(({ given }) => given)).toEqual(copied.answers.map(({ given }) => given))
      expect(own.end).toEqual(copied.end)
    }),
    { numRuns: 150 }
  )
})
