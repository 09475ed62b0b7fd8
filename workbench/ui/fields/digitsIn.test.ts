import { digitsIn } from './digitsIn'

test.each([
  ['50', '50'],
  ['５０', '50'],
  ['50 人', '50'],
  ['共１２０位', '120'],
  ['1，000', '1000'],
  ['12,800', '12800'],
  ['１．５', '1.5'],
  ['-3', '-3'],
  ['五十', ''],
  ['', ''],
  [undefined, ''],
])('%s is read as %s', (typed, digits) => {
  expect(digitsIn(typed)).toBe(digits)
})
