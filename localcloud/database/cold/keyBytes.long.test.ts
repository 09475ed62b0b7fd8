import fc from 'fast-check'
import { compareValues } from '../values/compareValues'
import type { DocValue } from '../values/document'
import { behindAll, entryBytes, keyBytes } from './keyBytes'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('', 'a', 'a\0', 'a\0b', 'a\x01', '长安', '长', '😀', '\ud83d', '\uffff', 'e'.repeat(3))
)
const plain = fc.oneof(
  text,
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true })
)
const value = fc.oneof(
  { weight: 5, arbitrary: plain },
  { weight: 1, arbitrary: fc.array(plain, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('a', 'b'), plain, { noNullPrototype: true }) }
) as fc.Arbitrary<DocValue>
const key = fc.tuple(value, value)
const sign = fc.constantFrom<1 | -1>(1, -1)

test('bytes of keys sort as their values do, each field in its own direction, and by id among equals', () => {
  fc.assert(
    fc.property(key, key, fc.tuple(sign, sign), text, text, (one, other, signs, id, otherId) => {
      const [first, second] = signs.map((direction, at) => direction * Math.sign(compareValues(one[at], other[at])))
      const wanted = first || second || Math.sign(compareValues(id, otherId))
      const compared = Buffer.compare(entryBytes(one, signs, id), entryBytes(other, signs, otherId))
      expect(Math.sign(compared) + 0).toBe(wanted + 0)
    }),
    { numRuns: 5000 }
  )
})

test('all keys that begin with a value lie between its bytes and those behind them', () => {
  fc.assert(
    fc.property(value, value, sign, (one, other, direction) => {
      const from = keyBytes([one], [direction])
      const whole = keyBytes([one, other], [direction, 1])
      expect(Buffer.compare(whole, from)).toBe(1)
      expect(Buffer.compare(whole, behindAll(from))).toBe(-1)
      const isSame = compareValues(one, other) === 0
      const otherBytes = keyBytes([other], [direction])
      const isInside = Buffer.compare(otherBytes, from) >= 0 && Buffer.compare(otherBytes, behindAll(from)) < 0
      expect(isInside).toBe(isSame)
    }),
    { numRuns: 3000 }
  )
})
