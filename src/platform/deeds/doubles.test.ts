import { NOON } from '#shared/testing/noon'
import { doubles, noteDouble } from './doubles'

const input = { eventId: 'cup', door: '东门', at: NOON, shown: { by: 'name', memberId: 'm-Li' } }
const already = (over = {}) => ({
  ...{ kind: 'already', at: NOON - 60_000, door: '西门', who: { memberId: 'm-Li', name: '李示例', number: 3 } },
  ...over,
})
beforeEach(() => doubles.set([]))

test('who was in at another door before stands there once, with where and when', () => {
  for (const _time of [1, 2]) noteDouble({ action: 'checkin.admit', input }, already())
  expect(doubles.get()).toEqual([{ eventId: 'cup', memberId: 'm-Li', name: '李示例', at: NOON - 60_000, door: '西门' }])
})

test.each([
  ['who is in by this very tap', 'checkin.admit', { kind: 'in', at: NOON, door: '东门' }],
  ['its own first try, whose answer was lost', 'checkin.admit', already({ at: NOON, door: '东门' })],
  ['somebody on no list', 'checkin.admit', { kind: 'notListed' }],
  ['another deed', 'checkin.mark', already()],
  ['an answer that is none', 'checkin.admit', undefined],
])('%s is no double', (_what, action, value) => {
  noteDouble({ action, input }, value)
  expect(doubles.get()).toEqual([])
})
