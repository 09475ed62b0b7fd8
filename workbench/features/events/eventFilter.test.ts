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
    ['all', ['draft', 'open', 'queue', 'over', 'off']],
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
})
