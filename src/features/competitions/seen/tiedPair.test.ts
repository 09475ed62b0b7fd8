import type { StandingRow } from '#shared/competitions/play/view'
import { tiedPair } from './tiedPair'

const rows = [8, 7, 7, 7, 6, 5].map(
  (points, index): StandingRow => ({ no: index + 1, name: '', unit: '', place: index + 1, points, values: [] })
)

test.each([
  ['nobody, and the first two who are tied stand there', undefined, [2, 3]],
  ['one who is tied with the one before', 4, [3, 4]],
  ['the first of those who are tied', 2, [2, 3]],
  ['one whom the points alone have placed', 1, undefined],
  ['somebody who is not there', 99, [2, 3]],
])('chosen is %s', (_words, chosen, expected) => {
  expect(tiedPair(rows, chosen)?.map(({ no }) => no)).toEqual(expected)
})
