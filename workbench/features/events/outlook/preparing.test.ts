import type { EventBoard } from '#shared/events/view'
import { anEvent } from '#shared/testing/anEvent'
import { DAY, NOON } from '#shared/testing/noon'
import { preparingOf } from './preparing'

const event = anEvent({
  summary: '九轮',
  startsAt: NOON + 5 * DAY,
  endsAt: NOON + 6 * DAY,
  opensAt: NOON - DAY,
  closesAt: NOON + DAY,
})
const board = (over: Partial<EventBoard> = {}): EventBoard => ({
  ...{ event, phase: 'open', count: { capacity: 4, left: 1, waiting: 0 } },
  ...over,
})
const share = { unionId: 'u', name: '', held: 1, waiting: 0, kept: 3, free: 1 }
const told = (one = board(), unions = [share], now = NOON) =>
  Object.values(preparingOf(one, { unions }, now)).flatMap((items) =>
    items.map(({ step, isDone, part, note }) => [step, isDone, part?.join('/') ?? note ?? ''])
  )

test('each item is ticked by what is so, and says how far it is', () => {
  expect(told()).toEqual([
    ['summary', true, ''],
    ['place', false, ''],
    ['bring', false, ''],
    ['opened', true, ''],
    ['kept', false, '2/3'],
    ['filled', false, '3/4'],
    ['closed', false, ''],
    ['d3', false, ''],
    ['d1', false, ''],
    ['h2', false, ''],
  ])
})

test('what is of no concern is left out, and what people still owe is counted', () => {
  const move = { at: 1, stays: 1, leaves: 0, silent: 2 } as EventBoard['move']
  const later = told(board({ count: { capacity: 4, left: 0, waiting: 2 }, ...(move && { move }) }), [], NOON + 3 * DAY)
  expect(later.slice(3)).toEqual([
    ['opened', true, ''],
    ['filled', true, '4/4'],
    ['line', false, '2 人在等'],
    ['closed', true, ''],
    ['moved', false, '2 人没答'],
    ['d3', true, ''],
    ['d1', false, ''],
    ['h2', false, ''],
  ])
})
