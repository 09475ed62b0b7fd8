import { shownRows } from './shownRows'

const rows = Array.from({ length: 30 }, (_none, index) => ({ no: index + 1 }))
const shown = (mine?: number) => shownRows(rows, mine).map(({ no }) => no)

test('the first eight are shown, and whoever reads, wherever they stand', () => {
  expect(shown()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(shown(5)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(shown(23)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 23])
  expect(shown(99)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})
