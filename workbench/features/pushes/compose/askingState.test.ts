import { noReach } from '#shared/pushes/reach'
import { HOUR, NOON } from '#shared/testing/noon'
import { askLabel, canAsk, reachNote } from './askingState'

const reached = (total: number, goesOutAt = NOON) => ({ ...noReach(), total, goesOutAt })

describe('the button that asks for a push', () => {
  test('can be pressed by whoever has seen the number and knows the time', () => {
    expect(canAsk({ reach: reached(1280), isOld: false, sendAt: null })).toBe(true)
    expect(canAsk({ reach: reached(1280), isOld: false, sendAt: NOON + HOUR })).toBe(true)
  })

  test.each([
    ['before anything was counted', { reach: undefined, isOld: false, sendAt: null }],
    ['while the number belongs to an earlier choice', { reach: reached(9), isOld: true, sendAt: null }],
    ['when nobody would have it', { reach: reached(0), isOld: false, sendAt: null }],
    ['while the time is still to be chosen', { reach: reached(9), isOld: false, sendAt: undefined }],
  ])('cannot be pressed %s', (_when, asking) => {
    expect(canAsk(asking)).toBe(false)
  })

  test('says the number that will be asked for', () => {
    expect(askLabel(undefined)).toBe('送审，发给 … 人')
    expect(askLabel(reached(1280))).toBe('送审，发给 1,280 人')
    expect(askLabel(reached(0))).toBe('没有人可以发')
  })
})

describe('below the numbers', () => {
  const morning = NOON + 20 * HOUR

  test('it is said that quiet hours hold it back', () => {
    expect(reachNote(reached(9, morning), null, NOON + 10 * HOUR)).toContain('明天 8:00')
  })

  test('only the rule stands when it goes out at once, or at a time of one’s own', () => {
    const rule = reachNote(reached(9), null, NOON)
    expect(rule).toContain('每人每月最多收 4 次')
    expect(reachNote(reached(9, morning), morning, NOON)).toBe(rule)
  })
})
