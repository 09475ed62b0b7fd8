import type { BoundMember } from '#shared/membership/member'
import { nextDeed } from './nextDeed'
import { aView, DAY, NOON } from './testing/aView'

const li: BoundMember = { id: 'li', name: '李例一', enterpriseId: 'e1', unionId: 'u1', standing: 'member' }
const worker: BoundMember = { ...li, standing: 'worker' }
const member = { signedIn: true, member: li }
const full = { capacity: 100, left: 0, waiting: 3 }

describe('the button of an event says what will happen', () => {
  test.each([
    ['the number of the place', aView(), member, '报名，占第 31 个名额'],
    ['the position in the queue', aView({ count: full }), member, '加入候补，排第 4 位'],
    ['a free place belongs to those who wait', aView({ count: { ...full, left: 1 } }), member, '加入候补，排第 4 位'],
    ['that it is full', aView({ count: full, event: { hasWaitlist: false } }), member, '名额已满，不设候补'],
    ['who gets the place', aView({ mine: { status: 'confirmed' } }), member, '取消报名，名额让给下一位'],
    ['how to leave the queue', aView({ mine: { status: 'waitlisted', position: 2 } }), member, '退出候补'],
    ['when it opens', aView({ event: { opensAt: NOON + DAY } }), member, '11 月 23 日 12:00 开始报名'],
    ['that it has closed', aView({ event: { closesAt: NOON } }), member, '报名已经截止'],
    ['that it is cancelled', aView({ event: { state: 'cancelled' } }), member, '活动已经取消'],
    ['that members alone may', aView(), { signedIn: true, member: worker }, '只对工会会员开放'],
    ['what is missing', aView(), { signedIn: true, member: undefined }, '先核对身份，再报名'],
    ['what is waited for', aView(), { signedIn: true, member: undefined, waits: true }, '身份正在核对，通过后就能报名'],
    ['where to sign in', aView(), { signedIn: false, member: undefined }, '先登录，再报名'],
  ])('%s', (_, view, who, label) => {
    expect(nextDeed(view, who, NOON).label).toBe(label)
  })

  test('once it has begun nobody leaves by phone', () => {
    const begun = aView({ mine: { status: 'confirmed' }, event: { startsAt: NOON } })
    expect(nextDeed(begun, member, NOON)).toEqual({ kind: 'none', label: '活动已经开始' })
  })
})
