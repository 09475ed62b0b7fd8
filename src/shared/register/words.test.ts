import * as v from 'valibot'
import { UnionWordsSchema } from './words'

const { termUntil } = UnionWordsSchema.entries

test.each(['2026-03-01', '2028-02-29', '1949-01-01', '2100-12-31'])('a term may end on %s', (day) => {
  expect(v.is(termUntil, day)).toBe(true)
})

test.each(['2026-02-31', '2027-02-29', '0001-01-01', '9999-12-31', '2026-3-1', 'constructor'])(
  'no term ends on %s',
  (day) => {
    expect(v.is(termUntil, day)).toBe(false)
  }
)
