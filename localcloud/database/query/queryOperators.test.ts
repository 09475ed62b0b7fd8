import fc from 'fast-check'
import { $in, $nin } from 'mingo/operators/query'
import { mingoContext } from './mingoContext'
import { queryOperators } from './queryOperators'

const plain = fc.constantFrom<unknown>(1, 2, 'x', 'y', true)
const stored = fc.oneof(plain, fc.constant(null), fc.array(plain, { maxLength: 3 }))
const part = fc.record({ b: stored }, { noNullPrototype: true })
// Lists in lists the slow one opens too far or not at all; the quick one does as MongoDB.
const flat = fc.record({ b: plain }, { noNullPrototype: true, requiredKeys: [] })
const document = fc.record(
  { a: fc.oneof(stored, part, fc.array(flat, { maxLength: 3 })) },
  { requiredKeys: [], noNullPrototype: true }
)

test.each([
  ['$in', $in],
  ['$nin', $nin],
])('the quick %s of plain values answers as the slow one', (name, slow) => {
  const wanted = fc.array(plain, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(document, wanted, fc.constantFrom('a', 'a.b', 'a.0', 'a.1.b'), (row, list, path) => {
      const quick = queryOperators[name]?.(path, list, { context: mingoContext } as never)
      expect(quick?.(row as never)).toBe(slow(path, list as never, { context: mingoContext } as never)(row as never))
    }),
    { numRuns: 2000 }
  )
})
