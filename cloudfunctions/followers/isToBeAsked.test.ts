import { dayStart } from '#shared/beijingTime'
import { isToBeAsked, ownNight, ROUND_NIGHTS } from './isToBeAsked'

const NIGHT = 24 * 3_600_000
const walkAt = Date.UTC(2026, 10, 22, 19, 30)
const openIds = Array.from({ length: 5600 }, (_, index) => `o${index}`)
const known = (id: string, more = {}) => ({ id, subscribed: true, seenAt: 1, wechatUnionId: 'u', ...more })

describe('whom a walk asks about', () => {
  test('are about as many every night', () => {
    const perNight = Array.from({ length: ROUND_NIGHTS }, (_, night) => {
      const startedAt = walkAt + night * NIGHT
      return openIds.filter((id) => isToBeAsked(id, known(id), startedAt)).length
    })
    expect(perNight.reduce((sum, count) => sum + count)).toBe(openIds.length)
    expect(Math.min(...perNight)).toBeGreaterThan(140)
    expect(Math.max(...perNight)).toBeLessThan(260)
  })

  test('have a night of their own, which is this one or lies back less than a round', () => {
    const tonight = dayStart(walkAt)
    for (const id of openIds.slice(0, 100)) {
      const night = ownNight(id, tonight)
      expect(night).toBeLessThanOrEqual(tonight)
      expect(night).toBeGreaterThan(tonight - ROUND_NIGHTS * NIGHT)
      expect(ownNight(id, night + (ROUND_NIGHTS - 1) * NIGHT)).toBe(night)
    }
  })

  test.each([
    ['nobody knows', undefined, true],
    ['has no unionid and was asked about yesterday', { wechatUnionId: undefined, askedAt: walkAt - NIGHT }, true],
    ['was asked about by this walk and got none', { wechatUnionId: undefined, askedAt: walkAt }, false],
    ['was asked about a round ago', { askedAt: walkAt - ROUND_NIGHTS * NIGHT }, true],
    ['was asked about tonight already', { askedAt: walkAt - 3_600_000 }, false],
  ])('who %s: %s', (_who, more, asked) => {
    for (const id of openIds.slice(0, 100)) {
      const row = more && known(id, more)
      expect(isToBeAsked(id, row as Parameters<typeof isToBeAsked>[1], walkAt)).toBe(asked)
    }
  })
})
