import type { DeskToday } from '#shared/desk/today'
import type { Me } from '#shared/me/me'
import { numbersOf } from './numbersOf'

const officer: Pick<Me, 'roles'> = { roles: [{ kind: 'officer', of: { kind: 'street', id: 'street' } }] }
const chair: Pick<Me, 'roles'> = { roles: [{ kind: 'chair', of: { kind: 'union', id: 'union-e002' } }] }

function cardsFor(who: Pick<Me, 'roles'>, over: Partial<DeskToday> = {}) {
  const nothing = {
    drafts: 0,
    reviews: 0,
    comments: 0,
    photos: 0,
    letters: 0,
    words: 0,
    eventReviews: 0,
    approvals: 0,
    eventOrders: 0,
    disputes: 0,
    pleas: 0,
    vacantChairs: 0,
    mendings: 0,
    cases: 0,
    questions: 0,
    guides: 0,
    joinings: 0,
    bindingRequests: 0,
    waitingPushes: 0,
  }
  const numbers = { ...nothing, openEvents: 9, waitingPeople: 0, ...over }
  return numbersOf({ ...numbers, enterprises: 768, members: 12_060 }, who)
}

describe('the numbers of the first page', () => {
  test('say first what waits, then what there is', () => {
    const cards = cardsFor(officer, { bindingRequests: 3, waitingPeople: 15, drafts: 2 })
    expect(cards.map(({ label, number, line }) => [label, number, line])).toEqual([
      ['待核对身份', 3, '核对好才能报名'],
      ['候补的人', 15, '加名额就能递补'],
      ['报名没截止', 9, '含还没开始报名的'],
      ['没发布的草稿', 2, '点开接着写'],
      ['等干部看的', 0, '都看过了'],
      ['在册会员', 12_060, '分在 768 家企业'],
    ])
  })

  test('add up what an officer has to look at, and lead to what would ring most phones', () => {
    const toRead = (over: Partial<DeskToday>) => cardsFor(officer, over).find(({ label }) => label === '等干部看的')
    expect(toRead({ reviews: 2, words: 1, eventReviews: 3, comments: 4 })).toMatchObject({
      ...{ number: 10, line: '消息 2·活动 3·文字 1·评论 4', to: '/checks' },
    })
    expect(toRead({ waitingPushes: 1, comments: 4 })).toMatchObject({
      ...{ number: 5, line: '推送 1·评论 4', to: '/pushes' },
    })
  })

  test('are for a chair those of the own union', () => {
    const [union, members] = cardsFor(chair).slice(-2)
    expect(union).toMatchObject({ label: '本工会', number: 1, line: '768 家企业' })
    expect([union?.to, members?.to]).toEqual(Array(2).fill('/directory?list=enterprises&union=union-e002'))
  })
})
