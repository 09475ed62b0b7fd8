import { readEntry } from './readEntry'

test.each([
  ['12 1', { table: 12, result: '1-0' }],
  [' 7  2 ', { table: 7, result: '1/2' }],
  ['48 3', { table: 48, result: '0-1' }],
  ['12', undefined],
  ['12 4', undefined],
  ['十二 1', undefined],
])('%j', (line, entry) => {
  expect(readEntry(line)).toEqual(entry)
})
