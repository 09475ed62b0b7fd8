import { httpsAddress } from './httpsAddress'

test.each([
  ['https://www.acftu.org/a?b=1', 'https://www.acftu.org/a?b=1'],
  [' acftu.org/list ', 'https://acftu.org/list'],
  ['http://acftu.org', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://', undefined],
  ['明珠杯', undefined],
])('the address of a link: %s', (typed, expected) => {
  expect(httpsAddress(typed)).toBe(expected)
})
