import { asksNow, isLate, shareText } from './receipt'

test.each([
  [0, 0, '0%'],
  [800, 0, '0%'],
  [6140, 59, '不到 1%'],
  [800, 488, '61%'],
  [800, 799, '99%'],
  [800, 800, '100%'],
])('of %i asked, %i have answered: %s', (asked, confirmed, share) => {
  expect(shareText({ asked, confirmed })).toBe(share)
})

test.each([
  [{ dueAt: 100 }, 100, false],
  [{ dueAt: 100 }, 101, true],
  [{}, 101, false],
])('%j at %i is late: %s', (ask, at, late) => {
  expect(isLate(ask, at)).toBe(late)
})

test.each([
  ['published', {}, true],
  ['expired', {}, true],
  ['draft', {}, false],
  ['withdrawn', {}, false],
  ['published', undefined, false],
] as const)('%s, with receipt %j, asks: %s', (state, receipt, asks) => {
  expect(asksNow({ state, ...(receipt && { receipt }) })).toBe(asks)
})
