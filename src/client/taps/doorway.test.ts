import { LOST_AFTER_MS, makeDoorway } from './doorway'

function aDoorway() {
  const clock = { now: 1000 }
  const doorway = makeDoorway(() => clock.now)
  /** Taps: the page's file is there at once, as in WeChat. Tells whether the page is pushed. */
  const tap = (url: string) => doorway.asks(url) && doorway.goes(url)
  return { clock, doorway, tap }
}

describe('the way to the next page', () => {
  test('pushes a page once however often it is tapped', () => {
    const { tap, clock } = aDoorway()
    const pushed = [0, 40, 120, 400, 3000].map((after) => {
      clock.now = 1000 + after
      return tap('/union')
    })
    expect(pushed).toEqual([true, false, false, false, false])
  })

  test('pushes no other page either before the first has appeared', () => {
    const { tap, doorway } = aDoorway()
    expect([tap('/union'), tap('/event')]).toEqual([true, false])
    doorway.arrives()
    expect(tap('/event')).toBe(true)
  })

  test('may be taken again after one has come back', () => {
    const { tap, doorway } = aDoorway()
    tap('/union')
    doorway.arrives()
    doorway.arrives()
    expect(tap('/union')).toBe(true)
  })

  test('leads where the last tap wanted while the file is fetched', () => {
    const { doorway } = aDoorway()
    expect([doorway.asks('/union'), doorway.asks('/union'), doorway.asks('/event')]).toEqual([true, false, true])
    expect([doorway.goes('/union'), doorway.goes('/event')]).toEqual([false, true])
  })

  test('is free again after a file that did not come, and after a page that never appeared', () => {
    const { doorway, tap, clock } = aDoorway()
    doorway.asks('/union')
    doorway.misses('/union')
    expect(tap('/union')).toBe(true)
    clock.now += LOST_AFTER_MS
    expect(tap('/event')).toBe(true)
  })
})
