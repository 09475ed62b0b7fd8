import { ownLook } from './ownLook'

const part = (count: number, further = 0) => ({
  title: '站内消息',
  items: Array.from({ length: count }, (_, at) => ({ title: String(at), facts: [] })),
  further,
})

test('a part grows by twenty at a time', () => {
  expect([1, 2, 3].map((looks) => ownLook(part(45), looks).shown.length)).toEqual([20, 40, 45])
  expect([1, 2, 3].map((looks) => ownLook(part(45), looks).hasMore)).toEqual([true, true, false])
})

test('what is older is said only where the rest ends', () => {
  expect([1, 2].map((looks) => ownLook(part(30, 7), looks).older)).toEqual([0, 7])
})
