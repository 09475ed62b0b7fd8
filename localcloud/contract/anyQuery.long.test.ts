import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { openDatabase } from '../database/openDatabase'
import type { Fields } from '../database/values/document'

const indexes = [{ fields: ['a', '-b'] }, { fields: ['b', 'c'] }, { fields: ['-c', 'a', '_id'] }, { fields: ['o.a'] }]

const plain = fc.constantFrom<Fields[string]>(null, 1, 2, 3, 'x', 'xy', 'z', true, new Date(1), new Date(2))
const list = fc.oneof(fc.array(plain, { maxLength: 3 }), fc.subarray([1, 2, 3]))
const value = fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: list })
const document = fc.record({ a: value, b: value, c: value, o: fc.record({ a: value }) }, { requiredKeys: [] })

const condition = fc.oneof<fc.Arbitrary<Fields[string]>[]>(
  plain,
  fc.constantFrom<Fields[string]>(/^x/, { $exists: true }),
  fc
    .tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$ne', '$eq'), plain)
    .map(([name, operand]) => ({ [name]: operand })),
  fc.constantFrom<Fields[string]>({ $gte: 2, $lt: 3 }, { $gt: 1, $lt: 3 }),
  fc.tuple(plain, plain).map(([least, most]) => ({ $gte: least, $lt: most })),
  fc.array(plain, { minLength: 1, maxLength: 3 }).map((list) => ({ $in: list })),
  fc.array(plain, { minLength: 1, maxLength: 2 }).map((list) => ({ $all: list }))
)
const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'o.a'), condition, { maxKeys: 3 })
const query = fc.oneof(
  fields,
  fc.tuple(fields, fields).map((both) => ({ $and: both })),
  fc.tuple(fields, fields).map((either) => ({ $or: either }))
)
const direction = fc.constantFrom(1, -1)
const order = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'o.a'), direction, { maxKeys: 2 })
  .map((keys) => ({ ...keys, _id: 1 }))

const home = mkdtempSync(join(tmpdir(), 'any-query-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
let files = 0

describe('indexes, in memory and on the disk', () => {
  test('never change what a query answers, whatever was stored, changed and removed before', async () => {
    const history = fc.record({
      documents: fc.array(document, { minLength: 1, maxLength: 40 }),
      changes: fc.array(fc.tuple(fields, fc.constantFrom('a', 'b', 'c'), value), { maxLength: 4 }),
      removed: fields,
      query,
      order,
      window: fc.record({ skip: fc.nat(3), limit: fc.integer({ min: 1, max: 20 }) }),
    })
    await fc.assert(
      fc.asyncProperty(history, async ({ documents, changes, removed, query, order, window }) => {
        const file = join(home, String(++files))
        const collections = { indexed: { indexes }, plain: {}, cold: { indexes, cold: true } }
        let database = openDatabase({ file, collections })
        const answers = []
        for (const name of ['indexed', 'plain', 'cold']) {
          await database.insert(name, {
            documents: documents.map((each, n) => ({ ...each, _id: `d${n}` })) as Fields[],
          })
          for (const [where, field, to] of changes) {
            await database.update(name, { query: where as Fields, update: { $set: { [field]: to } }, multi: true })
          }
          if (Object.keys(removed).length > 1) await database.remove(name, { query: removed as Fields, multi: true })
          const total = await database.count(name, query as Fields)
          answers.push({ total, page: await database.find(name, { query: query as Fields, order, ...window }) })
        }
        expect(answers[0]).toEqual(answers[1])
        expect(answers[2]).toEqual(answers[1])
        database.close()

        database = openDatabase({ file, collections })
        const total = await database.count('cold', query as Fields)
        const again = { total, page: await database.find('cold', { query: query as Fields, order, ...window }) }
        database.close()
        expect(again).toEqual(answers[1])
      }),
      { numRuns: 250 }
    )
  })
})
