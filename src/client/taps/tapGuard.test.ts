import { FRESH_MS, makeTapGuard } from './tapGuard'

function aPage() {
  const clock = { now: 5000 }
  const guard = makeTapGuard(() => clock.now)
  return {
    guard,
    /** Taps so many milliseconds after the page has appeared. */
    tapped: (after: number, detail: unknown) => {
      clock.now = 5000
      guard.arrives()
      clock.now += after
      return guard.takes({ detail })
    },
  }
}

const WECHAT_TAP = { x: 10, y: 20 }

describe('a page that has just appeared', () => {
  test.each([
    ['a finger at once', 0, 1, false],
    ['the second tap of two', 180, 2, false],
    ['a finger just too early', FRESH_MS - 1, 1, false],
    ['a finger that has seen the page', FRESH_MS, 1, true],
    ['a tap of WeChat at once', 120, WECHAT_TAP, false],
    ['a tap of WeChat later', FRESH_MS, WECHAT_TAP, true],
    ['a key or a screen reader at once', 0, 0, true],
  ])('%s', (_who, after, detail, isTaken) => {
    expect(aPage().tapped(after, detail)).toBe(isTaken)
  })

  test('takes taps when nothing has appeared yet', () => {
    expect(aPage().guard.takes({ detail: 1 })).toBe(true)
  })
})
