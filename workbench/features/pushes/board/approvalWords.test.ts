import { DAY, NOON } from '#shared/testing/noon'
import { recallText, releaseText, waitText } from './approvalWords'

const MINUTE = 60_000

describe('the approval of a push', () => {
  test('says how long it waits, in whole minutes', () => {
    expect([59_999, MINUTE, 125_000].map((waited) => waitText(NOON, NOON + waited))).toEqual([
      '刚刚送来',
      '已等 1 分钟',
      '已等 2 分钟',
    ])
  })

  test('counts the seconds in which it can be called back, and never below nothing', () => {
    expect(recallText(undefined, NOON)).toBe('发出以前随时可以撤回')
    expect(recallText(NOON + DAY, NOON)).toBe('发出以前随时可以撤回')
    expect(recallText(NOON + 29_400, NOON)).toBe('30 秒后发出，现在还能撤回')
    expect(recallText(NOON - 5000, NOON)).toBe('0 秒后发出，现在还能撤回')
  })

  test.each([
    ['half a minute after the approval when nothing else was said', {}, '通过以后 30 秒'],
    ['the time that was chosen', { sendAt: NOON + DAY }, '11 月 23 日 12:00'],
    [
      'the time it was approved for, before the one that was chosen',
      { sendAt: NOON, releaseAt: NOON + DAY },
      '11 月 23 日 12:00',
    ],
    ['the hour alone when it is near', { releaseAt: NOON + MINUTE }, '12:01'],
    ['when it went out', { releaseAt: NOON - MINUTE, releasedAt: NOON - MINUTE }, '11 月 22 日 11:59'],
  ])('says when it goes out: %s', (_words, times, text) => {
    expect(releaseText(times, NOON)).toBe(text)
  })
})
