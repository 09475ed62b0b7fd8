import type { EventPhase, PlaceCount } from '#shared/events/event'
import { toEventCard } from '#shared/events/toEventCard'
import type { EventCard } from '#shared/events/view'
import { anEvent } from '#shared/testing/anEvent'
import { DAY, NOON } from '#shared/testing/noon'
import { type EventFilter, type EventNarrowing, type EventSort, eventsOf } from './eventFilter'

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
    expect(eventsOf('all', named, NOON, { text: '6公里 健步' }).map(({ id }) => id)).toEqual(['walk'])
    expect(eventsOf('draft', named, NOON, { text: '健步' })).toEqual([])
  })

  test('place, organiser and kind are searched too, and one kind can stand alone', () => {
    const named = [
      {
        ...card('walk', 'open'),
        title: '秋季徒步',
        venue: '中山公园',
        organiser: '示例面馆工会',
        kind: 'walk' as const,
      },
      { ...card('chess', 'open'), title: '街道杯', venue: '文化站', organiser: '街道总工会', kind: 'chess' as const },
    ]
    const found = (narrowing: EventNarrowing) => eventsOf('all', named, NOON, narrowing).map(({ id }) => id)
    expect(found({ text: '中山' })).toEqual(['walk'])
    expect(found({ text: '面馆' })).toEqual(['walk'])
    expect(found({ text: '象棋' })).toEqual(['chess'])
    expect(found({ text: '徒步中山' })).toEqual([])
    expect(found({ kind: 'chess' })).toEqual(['chess'])
    expect(found({ kind: 'fire' })).toEqual([])
  })

  test('what waits for somebody comes first, unless another order is chosen', () => {
    const at = (id: string, days: number, closes: number, more: Partial<EventCard> = {}) => ({
      ...card(id, 'open'),
      ...{ title: id, startsAt: NOON + days * DAY, closesAt: NOON + closes * DAY },
      ...more,
    })
    const mixed = [
      at('b', 2, 1),
      at('a', 3, -1),
      at('c', 9, 0.5, { needs: { approvals: 2 } }),
      { ...card('over', 'finished'), title: 'd', needs: { closing: 1 } },
    ]
    const sorted = (sort?: EventSort) => eventsOf('all', mixed, NOON, sort ? { sort } : {}).map(({ id }) => id)
    expect(sorted()).toEqual(['c', 'over', 'b', 'a'])
    expect(sorted('start')).toEqual(['b', 'a', 'c', 'over'])
    expect(sorted('deadline')).toEqual(['c', 'b', 'a', 'over'])
    expect(sorted('name')).toEqual(['a', 'b', 'c', 'over'])
  })
})
