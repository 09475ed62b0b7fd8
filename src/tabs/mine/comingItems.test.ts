import type { CaseState } from '#shared/cases/case'
import type { CaseRow } from '#shared/cases/view'
import type { ComingMatch } from '#shared/competitions/coming/comingMatch'
import type { MyRegistration } from '#shared/events/view'
import { comingItems } from './comingItems'

const NOW = Date.UTC(2026, 10, 23, 4)
const DAY = 86_400_000

const event = (id: string, inDays: number, status: MyRegistration['status'] = 'confirmed') =>
  ({
    event: { id, startsAt: NOW + inDays * DAY, endsAt: NOW + inDays * DAY + 1, phase: 'open' },
    status,
  }) as MyRegistration
const said = (id: string, state: CaseState, inDays: number, answeredAt?: number) =>
  ({ id, state, dueAt: NOW + inDays * DAY, ...(answeredAt && { answeredAt }) }) as CaseRow

const match = (id: string, inDays?: number) =>
  ({ id, ...(inDays !== undefined && { startsAt: NOW + inDays * DAY }) }) as ComingMatch

const order = (registrations: MyRegistration[], cases: CaseRow[], matches: ComingMatch[] = []) =>
  comingItems({ registrations, cases, matches, now: NOW }).map((item) => {
    if (item.kind === 'registration') return `${item.registration.event.id}${item.isNext ? ' next' : ''}`
    return item.kind === 'case' ? item.row.id : item.match.id
  })

test('sign-ups and cases stand in one order of time, and the next event says how long there is', () => {
  expect(order([event('walk', 12), event('chess', 3)], [said('pay', 'taken', 2), said('room', 'received', 5)])).toEqual(
    ['pay', 'chess next', 'room', 'walk']
  )
})

test('what waits for an answer comes first: an offered place, and a case that asks back', () => {
  expect(order([event('chess', 1), event('trip', 9, 'offered')], [said('pay', 'asked', 4)])).toEqual([
    'pay',
    'trip next',
    'chess',
  ])
})

test('a table to which somebody is called comes before all; one that is planned stands at its time', () => {
  const matches = [match('final', 4), match('round-3'), match('late', -1)]
  expect(order([event('chess', 3), event('trip', 9, 'offered')], [], matches)).toEqual([
    ...['round-3', 'late', 'trip next', 'chess', 'final'],
  ])
})

test('an answer stays until it is rated, two weeks at most; what is over is gone', () => {
  const cases = [
    said('fresh', 'answered', -1, NOW - 13 * DAY),
    said('old', 'answered', -1, NOW - 15 * DAY),
    said('rated', 'rated', -1, NOW - DAY),
    said('back', 'withdrawn', 1),
  ]
  expect(order([event('gone', -2)], cases)).toEqual(['fresh'])
})
