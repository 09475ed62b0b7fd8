import { isTaking, isWaitedFor } from './isTaking'

const NOW = 1_000
const count = { capacity: 40, left: 0, waiting: 15 }

describe('what today counts', () => {
  test.each([
    ['open', 2_000, true],
    ['upcoming', 2_000, true],
    ['running', 2_000, true],
    ['closed', 500, false],
    ['draft', 2_000, false],
    ['cancelled', 2_000, false],
  ] as const)('%s until %s is open to registrations: %s', (phase, closesAt, expected) => {
    expect(isTaking({ phase, closesAt }, NOW)).toBe(expected)
  })

  test('a queue counts while it can still move', () => {
    expect(isWaitedFor({ phase: 'full', closesAt: 2_000, count }, NOW)).toBe(true)
    expect(isWaitedFor({ phase: 'closed', closesAt: 500, count }, NOW)).toBe(false)
    expect(isWaitedFor({ phase: 'open', closesAt: 2_000, count: { ...count, waiting: 0 } }, NOW)).toBe(false)
  })
})
