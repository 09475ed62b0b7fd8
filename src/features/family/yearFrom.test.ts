import { yearFrom } from './yearFrom'

test.each([
  ['2018', 2018],
  [' 2018 年', 2018],
  ['２０１８', 2018],
  ['18', undefined],
  ['2018-05', undefined],
  ['1899', undefined],
  ['', undefined],
])('%j is the year %j', (typed, year) => {
  expect(yearFrom(typed)).toBe(year)
})
