import fc from 'fast-check'
import type { UnionEvent } from '#shared/events/event'
import { sealFamily } from '../../family/sealedFamily'
import type { OpeningOf } from '../../testing/anOpening'
import { anOpening } from '../../testing/anOpening'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, aSealing, DAY, HOUR, NOON } from '../../testing/factories'
import { expectNobodyIdle } from '../../testing/places/expectNobodyIdle'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'

const NAMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun', 'Zhou', 'Wu', 'Zheng', 'Feng', 'Xu']
/** Every third is of the bank, every second of the noodle shop. */
const HOMES = NAMES.map((name, index) => ({
  name,
  ...(index % 3 === 0 ? { enterpriseId: 'bank', unionId: 'bank-union' } : {}),
  tags: [...(index % 4 === 1 ? ['woman' as const] : []), 'activist' as const],
}))

const MOST = 3
const BUSES = ['1 号车', '2 号车'] as const
const SIZES = ['L', 'XL'] as const

/** Two sessions, both of which anybody may have, with two reserves each, at most three of one union, and offers. */
const aTrip = (offers: boolean, saves: boolean): UnionEvent =>
  anEvent({
    capacity: 7,
    sessions: [
      { id: 's1', name: '上午', startsAt: NOON + 3 * DAY, capacity: 4 },
      { id: 's2', name: '下午', startsAt: NOON + 3 * DAY + 5 * HOUR, capacity: 3 },
    ],
    sessionsEach: 2,
    reserves: [
      { id: 'r1', name: '银行', of: { kind: 'enterprise', id: 'bank' }, places: 1, until: NOON + DAY },
      { id: 'r2', name: '女职工', of: { kind: 'tag', tag: 'woman' }, places: 1, until: NOON + 2 * HOUR },
    ],
    ceiling: { of: 'union', most: MOST },
    waitingMost: 5,
    family: { youngest: 0, oldest: 120, least: 0, most: 2 },
    handOver: true,
    only: { tags: ['activist'] },
    questions: [
      {
        id: 'bus',
        label: '哪辆车',
        kind: 'stock',
        options: [...BUSES],
        amounts: [2, 3],
        forEach: true,
        required: false,
      },
      { id: 'shirt', label: '尺码', kind: 'stock', options: [...SIZES], amounts: [2, 1], required: true },
    ],
    ...(saves && { savesUp: { hours: 3 } }),
    ...(offers && { offer: { hours: 4, lateHours: 1 } }),
  })

const name = fc.constantFrom(...NAMES)
const session = fc.constantFrom('s1', 's2')
/** Whom everybody may bring: somebody of their own, and one whom all call their own. */
const OWN = '00000000000000aa'
const SHARED = '00000000000000bb'
const brings = fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray([OWN, SHARED]))

async function writeFamiliesDown({ store }: OpeningOf): Promise<void> {
  for (const name of NAMES) {
    const relatives = [
      { id: OWN, name: `${name}-own`, birthYear: 1990 },
      { id: SHARED, name: 'Mei', birthYear: 1990 },
    ]
    await store.families.put({ id: `p-${name}`, sealed: sealFamily(aSealing, `p-${name}`, relatives), rev: 1 })
  }
}
const answers = fc.oneof(
  { weight: 3, arbitrary: fc.record({ shirt: fc.constantFrom(...SIZES) }) },
  { weight: 2, arbitrary: fc.record({ shirt: fc.constantFrom(...SIZES), bus: fc.constantFrom(...BUSES) }) }
)
const dies = fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined })
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ deed: fc.constant('register' as const), name, session, brings, answers, dies }) },
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('withdraw' as const), name, dies }) },
  {
    weight: 5,
    arbitrary: fc.record({ deed: fc.constant('also' as const), name, session, on: fc.boolean(), dies }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('remove' as const), name, dies }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('bringBack' as const), name, dies }) },
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('handOver' as const), name, to: name, dies }) },
  { weight: 5, arbitrary: fc.record({ deed: fc.constant('takeOver' as const), name, answers, dies }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('decline' as const), name, dies }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('keep' as const), name, dies }) },
  { weight: 3, arbitrary: fc.record({ deed: fc.constant('accept' as const), name, dies }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('wait' as const), name, dies }) },
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('choose' as const), name, answers, dies }) },
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('bring' as const), name, brings, dies }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ deed: fc.constant('restock' as const), size: fc.constantFrom(...SIZES) },
      ...{ to: fc.integer({ min: 0, max: 4 }), dies },
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ deed: fc.constant('resize' as const), session, to: fc.integer({ min: 2, max: 6 }), dies }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ deed: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 9 }), dies }),
  }
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** Somebody has the tag no more for which the event is, or has it again. */
async function turnOver({ store }: OpeningOf, who: string): Promise<void> {
  const { tags = [] } = await store.members.get(`m-${who}`)
  const isIn = tags.includes('activist')
  await store.members.change(
    { _id: `m-${who}` },
    { tags: isIn ? tags.filter((tag) => tag !== 'activist') : [...tags, 'activist'] }
  )
}

/** Whoever came up since the last look met at that moment what the event asks; the roster changes between steps alone. */
async function expectFit({ store, book }: OpeningOf, known: Set<string>): Promise<void> {
  const up = Object.values((await book()).turns).filter(({ promoted, turn }) => promoted && !known.has(turn))
  for (const { turn } of up) known.add(turn)
  const rows = await store.members.listByIds(up.flatMap(({ people }) => people))
  expect(rows.filter(({ tags = [] }) => !tags.includes('activist'))).toEqual([])
}

/** The deed at a moment of its own; two in one step happen at once. */
async function take(trip: OpeningOf, { dies, ...step }: Step): Promise<void> {
  const on = dies === undefined ? trip.store : dyingAfter(dies, trip.store)
  trip.time.now += 1000
  switch (step.deed) {
    case 'register':
      return survive(
        trip.register(
          ...([step.name, on, step.answers, step.session] as const),
          step.brings.map((id) => ({ id }))
        )
      )
    case 'accept':
    case 'wait':
      return survive(trip.answer(step.name, step.deed, on))
    case 'also':
      return survive(trip.also(step.name, step.session, step.on, on))
    case 'resize':
      return survive(trip.resize(step.to, on, step.session))
    case 'pass':
      trip.time.now += step.hours * HOUR
      return survive(trip.repair(on))
    case 'handOver':
      return survive(trip.handOver(step.name, step.to, on))
    case 'choose':
      return survive(trip.choose(step.name, step.answers, on))
    case 'bring':
      return survive(
        trip.bring(
          step.name,
          step.brings.map((id) => ({ id })),
          on
        )
      )
    case 'restock':
      return survive(trip.restock('shirt', step.size, step.to, on))
    case 'takeOver':
      return survive(trip.takeOver(step.name, on, step.answers))
    case 'withdraw':
    case 'remove':
    case 'bringBack':
    case 'decline':
    case 'keep':
      return survive(trip[step.deed](step.name, on))
  }
}

/** Every planned crash is logged, which says nothing here. */
let logged: jest.SpyInstance
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => logged.mockRestore())

describe.each([
  ['each place goes to the next at once', false, false],
  ['each place is offered', true, false],
  ['places are saved up for families', false, true],
  ['places are saved up and offered', true, true],
])('in an event with sessions, reserves and a ceiling, where %s', (_how, offers, saves) => {
  test('no history of taps, times and crashes breaks the book, overtakes anybody, or loses a word', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, fc.option(step), fc.option(name, { freq: 4 })), { minLength: 6, maxLength: 24 }),
        async (steps) => {
          const event = aTrip(offers, saves)
          const trip = await anOpening(event, HOMES)
          await writeFamiliesDown(trip)
          const known = new Set<string>()
          for (const [one, other, turning] of steps) {
            if (turning) await turnOver(trip, turning)
            await Promise.all([take(trip, one), other && take(trip, other)])
            expectWhole(await trip.book(), MOST)
            await expectFit(trip, known)
          }
          await trip.repair()
          // What was asked for before the clock went on by hours is looked at within one more.
          trip.time.now += HOUR
          await trip.repair()
          await trip.repair()
          const book = await trip.book()
          expectWhole(book, MOST)
          expect(book.settledRev).toBe(book.rev)
          await expectWritten(trip.store, book)
          await expectNobodyIdle(trip, event)
        }
      ),
      { numRuns: 30 }
    )
  })
})
