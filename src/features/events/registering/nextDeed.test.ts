import type { BoundMember } from '#shared/membership/member'
import { anEventView } from '#shared/testing/anEventView'
import { DAY, NOON } from '#shared/testing/noon'
import { nextDeed } from './nextDeed'

const li: BoundMember = { id: 'li', name: '李例一', enterpriseId: 'e1', unionId: 'u1', standing: 'member' }
const worker: BoundMember = { ...li, standing: 'worker' }
const member = { is: 'known' as const, member: li }
const full = { capacity: 100, left: 0, waiting: 3 }

describe('the button of an event says what will happen', () => {
  test.each([
    ['the number of the place', anEventView(), member, '报名，占第 31 个名额'],
    ['the position in the queue', anEventView({ count: full }), member, '加入候补，排第 4 位'],
    [
      'a free place belongs to those who wait',
      anEventView({ count: { ...full, left: 1 } }),
      member,
      '加入候补，排第 4 位',
    ],
    ['that it is full', anEventView({ count: full, event: { hasWaitlist: false } }), member, '名额已满，不设候补'],
    ['who gets the place', anEventView({ mine: { status: 'confirmed' } }), member, '来不了，取消报名'],
    ['how to leave the queue', anEventView({ mine: { status: 'waitlisted', position: 2 } }), member, '退出候补'],
    ['when it opens', anEventView({ event: { opensAt: NOON + DAY } }), member, '11 月 23 日 12:00 开始报名'],
    ['that it has closed', anEventView({ event: { closesAt: NOON } }), member, '报名已经截止'],
    ['that it is cancelled', anEventView({ event: { state: 'cancelled' } }), member, '活动已经取消'],
    ['that members alone may', anEventView(), { is: 'known' as const, member: worker }, '只对工会会员开放'],
    [
      'that a rule stands against it',
      anEventView({ barred: { reason: 'once_a_year', text: '您已参加过' } }),
      member,
      '今年已参加过同类活动',
    ],
    ['what is missing', anEventView(), { is: 'known' as const, member: undefined }, '先核对身份，再报名'],
    [
      'what is waited for',
      anEventView(),
      { is: 'known' as const, member: undefined, waits: true },
      '身份正在核对，通过后就能报名',
    ],
    [
      'that the cloud could not be asked',
      anEventView(),
      { is: 'unknown' as const, member: undefined },
      '没有连上，再试一次',
    ],
    ['where to sign in', anEventView(), { is: 'signed_out' as const, member: undefined }, '先登录，再报名'],
  ])('%s', (_, view, who, label) => {
    expect(nextDeed(view, who, NOON).label).toBe(label)
  })

  describe('where people come in pairs or teams', () => {
    const team = (kind: 'pair' | 'team') => ({ team: { kind, least: 2, most: kind === 'pair' ? 2 : 4, hours: 24 } })
    test.each([
      ['begins a pair', team('pair'), {}, '报名，占第 9 个名额，再请搭档'],
      ['begins a team', team('team'), {}, '我来建队，占第 9 个名额'],
      ['comes into one that is there', team('team'), { joins: true }, '进队'],
    ] as const)('%s', (_what, over, taking, label) => {
      const view = anEventView({ event: over, count: { capacity: 10, left: 2, waiting: 0 } })
      expect(nextDeed(view, member, NOON, taking).label).toBe(label)
    })

    test('comes into a team though every place is taken', () => {
      const view = anEventView({ event: team('team'), count: full })
      expect(nextDeed(view, member, NOON, { joins: true })).toEqual({ kind: 'join', label: '进队' })
    })
  })

  describe('where the family may come along', () => {
    const may = { youngest: 5, oldest: 12, least: 0 as const, most: 2 }
    const must = { ...may, least: 1 as const }
    const two = { capacity: 10, left: 2, waiting: 0 }
    test.each([
      ['asks who, before anybody is chosen', { family: must }, two, undefined, '报名，先选带谁去'],
      ['says that they may', { family: may }, two, undefined, '报名，可以带家人'],
      ['asks in the form as long as somebody must come along', { family: must }, two, 1, '报名，先选带谁去'],
      ['takes one place in the form where nobody must', { family: may }, two, 1, '报名，占第 9 个名额'],
      ['takes as many places as people', { family: must }, two, 2, '报名，2 个人占 2 个名额'],
      [
        'says that what is left is too little for them',
        { family: must },
        { ...two, left: 1 },
        2,
        '余 1 个不够 2 个人，加入候补，排第 1 位',
      ],
      [
        'says so too where there is no line',
        { family: must, hasWaitlist: false },
        { ...two, left: 1 },
        2,
        '余 1 个不够 2 个人',
      ],
    ])('%s', (_, event, count, people, label) => {
      const taking = people === undefined ? {} : { people }
      expect(nextDeed(anEventView({ event, count }), member, NOON, taking).label).toBe(label)
    })
  })

  test('once it has begun nobody leaves by phone', () => {
    const begun = anEventView({ mine: { status: 'confirmed' }, event: { startsAt: NOON } })
    expect(nextDeed(begun, member, NOON)).toEqual({ kind: 'none', label: '活动已经开始' })
  })
})
