import { ownLook } from './ownLook'

const part = (count: number, further = 0) => ({
  title: '站内消息',
  items: Array.from({ length: count }, (_, at) => ({ title: String(at), facts: [] })),
  further,
})

test('a part is closed until it is tapped, and grows by twenty at a time', () => {
  expect(ownLook(part(45), 0)).toMatchObject({ shown: [], isOpen: false, count: 45, hasMore: false, older: 0 })
  expect([1, 2, 3].map((looks) => ownLook(part(45), looks).shown.length)).toEqual([20, 40, 45])
  expect([1, 2, 3].map((looks) => ownLook(part(45), looks).hasMore)).toEqual([true, true, false])
})

test('what is older is counted from the start, and said only where the rest ends', () => {
  expect([0, 1, 2].map((looks) => ownLook(part(30, 7), looks).older)).toEqual([0, 0, 7])
  expect(ownLook(part(30, 7), 0).count).toBe(37)
})
