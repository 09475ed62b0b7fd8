import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { CollectionDeclaration } from '../openCollections'
import { openDatabase } from '../openDatabase'
import type { Doc, Fields } from '../values/document'

const home = mkdtempSync(join(tmpdir(), 'cold-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
let files = 0
const aFile = () => join(home, String(++files))

const rows = (count: number) =>
  Array.from({ length: count }, (_row, n) => ({ _id: `r${n}`, by: `p${n % 7}`, at: n, tags: [`t${n % 3}`, 'all'] }))

const open = (file: string, lines: CollectionDeclaration, onProgress?: (told: { done: number }) => void) =>
  openDatabase({ file, collections: { lines }, ...(onProgress && { onProgress }) })

const byPerson = { indexes: [{ fields: ['by', '-at'] }], cold: true }
const page = { query: { by: 'p3' }, order: { at: -1 }, limit: 3 } satisfies Parameters<
  ReturnType<typeof open>['find']
>[1]
const newest = ['r9999', 'r9992', 'r9985']
const idsOf = (found: readonly Fields[]) => found.map((row) => (row as Doc)._id)

describe('a collection that becomes cold', () => {
  test('is moved over with progress, and then looked at as little as before', async () => {
    const file = aFile()
    const hot = open(file, { indexes: byPerson.indexes })
    await hot.insert('lines', { documents: rows(10_000) })
    hot.close()

    const told: number[] = []
    const cold = open(file, byPerson, ({ done }) => told.push(done))
    expect(told).toEqual([2000, 4000, 6000, 8000, 10_000])
    const before = cold.counters()
    expect(idsOf(await cold.find('lines', page))).toEqual(newest)
    const after = cold.counters()
    expect({ scans: after.scans - before.scans, examined: after.examined - before.examined }).toEqual({
      scans: 0,
      examined: 3,
    })
    expect(await cold.count('lines', {})).toBe(10_000)
    cold.close()
    const again: number[] = []
    open(file, byPerson, ({ done }) => again.push(done)).close()
    expect(again).toEqual([])
  })

  test('goes on moving where it was cut short, and loses nothing', async () => {
    const file = aFile()
    const hot = open(file, {})
    await hot.insert('lines', { documents: rows(10_000) })
    hot.close()
    const dies = ({ done }: { done: number }) => {
      if (done === 4000) throw new Error('killed')
    }
    expect(() => open(file, byPerson, dies)).toThrow()
    const cold = open(file, byPerson)
    expect(await cold.count('lines', {})).toBe(10_000)
    expect(await cold.count('lines', { by: 'p3' })).toBe(1429)
    expect(idsOf(await cold.find('lines', page))).toEqual(newest)
    cold.close()
  })

  test('gets new indexes, loses old ones, and can be read into memory again', async () => {
    const file = aFile()
    const first = open(file, byPerson)
    await first.insert('lines', { documents: rows(10_000) })
    first.close()
    const second = open(file, { indexes: [{ fields: ['tags'] }], cold: true })
    const before = second.counters().scans
    expect(await second.count('lines', { tags: { $in: ['t1', 't2'] } })).toBe(6666)
    expect(second.counters().scans).toBe(before)
    expect(idsOf(await second.find('lines', page))).toEqual(newest)
    expect(second.counters().scans).toBe(before + 1)
    second.close()
    const third = open(file, {})
    await third.update('lines', { query: { _id: 'r0' }, update: { $set: { by: 'p3' } }, multi: false })
    third.close()
    const fourth = open(file, byPerson)
    expect(await fourth.count('lines', { by: 'p3' })).toBe(1430)
    expect(await fourth.count('lines', {})).toBe(10_000)
    fourth.close()
  })
})

describe('a cold collection', () => {
  test('shows at once what is written, also before it is on the disk, and refuses what is there', async () => {
    const database = open(aFile(), { indexes: [{ fields: ['by'], unique: true }], cold: true })
    const adding = database.insert('lines', { documents: [{ _id: 'a', by: 'Li' }] })
    const seen = database.find('lines', { query: { by: 'Li' } })
    await adding
    expect(await seen).toEqual([{ _id: 'a', by: 'Li' }])
    const twice = [
      { _id: 'b', by: 'Wang' },
      { _id: 'c', by: 'Li' },
    ]
    await expect(database.insert('lines', { documents: twice })).rejects.toThrow(/E11000/)
    expect(await database.count('lines', {})).toBe(1)
    expect(await database.find('lines', { query: { by: 'Wang' } })).toEqual([])
    database.close()
  })

  test('keeps a transaction’s snapshot, and takes nothing of one that is given up', async () => {
    const database = open(aFile(), byPerson)
    await database.insert('lines', { documents: rows(10) })
    const transactionId = database.begin()
    await database.update('lines', { query: { _id: 'r1' }, update: { $set: { at: 99 } }, multi: false })
    expect(await database.find('lines', { query: { _id: 'r1' }, transactionId })).toMatchObject([{ at: 1 }])
    await database.remove('lines', { query: { _id: 'r2' }, multi: false, ...{ transactionId } } as never)
    database.abort(transactionId)
    expect(await database.count('lines', {})).toBe(10)
    database.close()
  })

  test('is read as it was at one instant, whatever happens meanwhile', async () => {
    const change = fc.record({
      kind: fc.constantFrom('insert', 'update', 'remove'),
      id: fc.nat(900).map((n) => `r${n}`),
      after: fc.nat(700),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (changes) => {
        const database = open(aFile(), byPerson)
        await database.insert('lines', { documents: rows(600) })
        const before = JSON.stringify([...((await database.snapshot()).get('lines') ?? [])].sort(byId))
        const reading = (await database.snapshot()).get('lines') ?? []
        const met: Doc[] = []
        const iterator = reading[Symbol.iterator]()
        for (let step = iterator.next(), at = 0; !step.done; step = iterator.next(), at++) {
          met.push(step.value)
          for (const { kind, id } of changes.filter(({ after }) => after === at)) {
            const query = { _id: id }
            if (kind === 'insert')
              await database.insert('lines', { documents: [{ _id: `new-${id}-${at}` }] }).catch(() => {})
            if (kind === 'update') await database.update('lines', { query, update: { $set: { at: -1 } }, multi: false })
            if (kind === 'remove') await database.remove('lines', { query, multi: false })
          }
        }
        database.close()
        expect(JSON.stringify(met.sort(byId))).toBe(before)
      }),
      { numRuns: 30 }
    )
  })
})

function byId(one: Doc, other: Doc): number {
  return String(one._id) < String(other._id) ? -1 : 1
}
