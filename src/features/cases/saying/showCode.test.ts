import { showCode } from './showCode'

test('a code is read aloud in fours', () => {
  expect(showCode('ABCDEFGH23456789')).toBe('ABCD EFGH 2345 6789')
})
