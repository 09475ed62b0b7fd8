import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../openDatabase'

const INDEX = { fields: ['push', 'tally.sent', '-tally.lost'] }
const folder = mkdtempSync(join(tmpdir(), 'sum-covered-'))
afterAll(() => rmSync(folder, { recursive: true }))

const parts = [
  { _id: '1', push: 'a', tally: { sent: 3, lost: -2.5 } },
  { _id: '2', push: 'a', tally: { sent: 40 } },
  { _id: '3', push: 'b', tally: { sent: 500, lost: 1 } },
  { _id: '4', push: 'c', tally: { sent: '7', lost: 1 } },
]
const sum = (push: string) => [
  { $match: { push } },
  { $group: { _id: null, sum0: { $sum: '$tally.lost' }, sum1: { $sum: '$tally.sent' } } },
]

describe.each([
  ['in memory', {}],
  ['in the data file', { cold: true as const }],
])('a sum of what an index holds, %s', (name, kind) => {
  const file = () => join(folder, `${name.replaceAll(' ', '-')}.db`)
  const open = () => openDatabase({ file: file(), collections: { parts: { indexes: [INDEX], ...kind } } })

  test('looks at no document, and is the sum', async () => {
    const database = open()
    await database.insert('parts', { documents: parts })
    const { examined } = database.counters()
    expect(await database.aggregate('parts', sum('a'))).toEqual([{ _id: null, sum0: -2.5, sum1: 43 }])
    expect(await database.aggregate('parts', sum('b'))).toEqual([{ _id: null, sum0: 1, sum1: 500 }])
    expect(await database.aggregate('parts', sum('nobody'))).toEqual([])
    expect(database.counters().examined).toBe(examined)
    database.close()
  })

  test('leaves out what is no number, as it does without an index', async () => {
    const database = open()
    expect(await database.aggregate('parts', sum('c'))).toEqual([{ _id: null, sum0: 1, sum1: 0 }])
    await database.update('parts', { query: { _id: '2' }, update: { $inc: { 'tally.lost': 4 } }, multi: false })
    expect(await database.aggregate('parts', sum('a'))).toEqual([{ _id: null, sum0: 1.5, sum1: 43 }])
    database.close()
  })
})
