import type { EventPhase, PlaceCount } from '#shared/events/event'
import { toEventCard } from '#shared/events/toEventCard'
import { anEvent } from '#shared/testing/anEvent'
import { DAY, NOON } from '#shared/testing/noon'
import { type EventFilter, eventsOf } from './eventFilter'

const over = { startsAt: NOON - 2 * DAY, endsAt: NOON - DAY, closesAt: NOON - 3 * DAY }
const card = (id: string, phase: EventPhase, more: Partial<PlaceCount> = {}) => ({
  ...toEventCard(
    anEvent({ id, ...(phase === 'finished' && over) }),
    { capacity: 9, left: 3, waiting: 0, ...more },
    NOON
  ),
  phase,
})
const events = [
  card('draft', 'draft'),
  card('open', 'open'),
  card('queue', 'full', { left: 0, waiting: 4 }),
  card('over', 'finished', { left: 0, waiting: 2 }),
  card('off', 'cancelled'),
]
const shown = (filter: EventFilter, now = NOON) => eventsOf(filter, events, now).map(({ id }) => id)

describe('the list of events at the desk', () => {
  test.each<[EventFilter, string[]]>([
    ['all', ['open', 'queue', 'draft', 'over', 'off']],
    ['open', ['open', 'queue']],
    ['waiting', ['queue']],
    ['draft', ['draft']],
    ['past', ['over', 'off']],
  ])('behind the filter %s stand those that belong there', (filter, ids) => {
    expect(shown(filter)).toEqual(ids)
  })

  test('what takes nobody any more stands behind no number of today', () => {
    expect(shown('open', NOON + 9 * DAY)).toEqual([])
  })

  test('what runs comes first, then the next, drafts, what has ended latest, and what was cancelled', () => {
    const at = (id: string, phase: EventPhase, startsAt: number) => ({ ...card(id, phase), startsAt })
    const mixed = [
      at('off', 'cancelled', NOON),
      at('long over', 'finished', NOON - 9 * DAY),
      at('draft', 'draft', NOON + DAY),
      at('later', 'open', NOON + 8 * DAY),
      at('over', 'finished', NOON - 2 * DAY),
      at('next', 'closed', NOON + 2 * DAY),
      at('now', 'running', NOON - 1),
    ]
    expect(eventsOf('all', mixed, NOON).map(({ id }) => id)).toEqual([
      ...['now', 'next', 'later', 'draft', 'over', 'long over', 'off'],
    ])
  })

  test('a title is found by its words in any order, whatever their width', () => {
    const named = [
      { ...card('walk', 'open'), title: '秋季健步行·６公里' },
      { ...card('chess', 'open'), title: '象棋比赛' },
    ]
    expect(eventsOf('all', named, NOON, '6公里 健步').map(({ id }) => id)).toEqual(['walk'])
    expect(eventsOf('draft', named, NOON, '健步')).toEqual([])
  })
})
