import type { UnionEvent } from '#shared/events/event'
import { EVENT_KINDS } from '#shared/events/eventKind'
import { kindCountText } from '#shared/events/kindCounts'
import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { everyPage } from '../../testing/everyPage'
import { aMember, anEvent, aPerson, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { listEvents } from '../listEvents'
import { countKinds } from './countKinds'

const PARTS = ['open', 'current', 'past'] as const
const over = { startsAt: NOON - 2 * DAY, endsAt: NOON - HOUR, closesAt: NOON - 3 * DAY, opensAt: NOON - 9 * DAY }

/** Some of a kind, from the first on. */
function some(count: number, more: Partial<UnionEvent>): UnionEvent[] {
  const name = [more.kind ?? 'chess', more.state ?? '', more.endsAt ? 'over' : ''].join('')
  return Array.from({ length: count }, (_, index) => anEvent({ ...more, id: `${name}${index}` }))
}

const street = () =>
  aFullStore({
    events: [
      ...some(23, { kind: 'walk' }),
      ...some(2, { kind: 'chess' }),
      ...some(3, { kind: 'quiz', state: 'draft' }),
      ...some(4, { kind: 'quiz', state: 'cancelled' }),
      ...some(5, { kind: 'quiz', ...over }),
      anEvent({ id: 'later', kind: 'essay', opensAt: NOON + HOUR }),
      anEvent({ id: 'named', kind: 'essay', openTo: { kind: 'invited', memberIds: ['m-Li'] } }),
    ],
    members: [aMember('Li'), aMember('Wang')],
    people: [aPerson('Li'), aPerson('Wang')],
  })

describe('the chips of the events say how many there are of each kind', () => {
  test.each(PARTS.flatMap((when) => [undefined, 'Li', 'Wang'].map((name) => [when, name] as const)))(
    'as many as the list of %s shows to %s',
    async (when, name) => {
      const { store } = await street()
      const asker = { ...asking(store, aPerson('Li')), person: name ? aPerson(name) : undefined }
      const counts = answered(await countKinds({ when }, asker))
      for (const kind of EVENT_KINDS) {
        const pages = await everyPage(async (cursor) =>
          answered(await listEvents({ when, kind, ...(cursor && { cursor }) }, asker))
        )
        expect([kind, kindCountText(counts, kind)]).toEqual([kind, String(pages.flat().length)])
      }
    }
  )

  test('tell an event for people by name to them alone', async () => {
    const { store } = await street()
    const of = async (name: string) => answered(await countKinds({ when: 'current' }, asking(store, aPerson(name))))
    expect(await of('Li')).toEqual({ walk: 23, chess: 2, quiz: 4, essay: 2 })
    expect(await of('Wang')).toEqual({ walk: 23, chess: 2, quiz: 4, essay: 1 })
  })

  test('of what is over read no more than a hundred of each kind, however many years there are', async () => {
    const { store, database } = await aFullStore({
      events: [...some(1500, { kind: 'walk', ...over }), ...some(99, { kind: 'chess', ...over })],
    })
    const before = database.counters()
    const counts = answered(await countKinds({ when: 'past' }, asking(store, aPerson('Li'))))
    const after = database.counters()

    expect(counts).toEqual({ walk: 100, chess: 99 })
    expect(after.examined - before.examined).toBeLessThanOrEqual(2 * 100)
    expect(after.scans - before.scans).toBe(0)
  })

  test('of what is to come read these alone, at one look', async () => {
    const { store, queries, database } = await aFullStore({
      events: [...some(500, { kind: 'walk', ...over }), ...some(30, { kind: 'chess' })],
    })
    const [asked, { examined }] = [queries(), database.counters()]
    expect(answered(await countKinds({ when: 'open' }, asking(store, aPerson('Li'))))).toEqual({ chess: 30 })
    expect([queries() - asked, database.counters().examined - examined]).toEqual([1, 30])
  })
})

test('a chip never says more than is known', () => {
  expect(kindCountText(undefined, 'walk')).toBeUndefined()
  expect([0, 99, 100].map((walk) => kindCountText({ walk }, 'walk'))).toEqual(['0', '99', '99+'])
  expect([
    kindCountText({ walk: 60, chess: 39 }, 'all'),
    kindCountText({ walk: 60, chess: 40 }, 'all'),
    kindCountText({}, 'all'),
  ]).toEqual(['99', '99+', '0'])
})
