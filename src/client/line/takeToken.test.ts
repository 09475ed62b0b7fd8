import { takeToken } from './takeToken'

test.each([
  ['#token=p1.abc', 'p1.abc', ''],
  ['#token=p1.a%2Bc', 'p1.a+c', ''],
  ['#content&token=p1.abc', 'p1.abc', '#content'],
  ['#content', undefined, '#content'],
  ['#/tabs/home?token=p1.abc', 'p1.abc', '#/tabs/home'],
  ['#/events/detail?token=p1.abc&id=e1', 'p1.abc', '#/events/detail?id=e1'],
  ['#/events/detail?id=e1', undefined, '#/events/detail?id=e1'],
  ['', undefined, ''],
  ['#token=', undefined, ''],
  ['#token=%E0%A4%A', undefined, ''],
])('the token of an address: %s', (hash, token, rest) => {
  expect(takeToken(hash)).toEqual({ token, rest })
})
