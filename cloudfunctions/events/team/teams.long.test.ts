import fc from 'fast-check'
import type { UnionEvent } from '#shared/events/event'
import { chooseNext } from '#shared/events/places/chooseNext'
import { needsOf } from '#shared/events/team/teamRule'
import type { OpeningOf } from '../../testing/anOpening'
import { anOpening } from '../../testing/anOpening'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, HOUR } from '../../testing/factories'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { readLine } from '../line/readLine'

const NAMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun', 'Zhou', 'Wu', 'Zheng', 'Feng', 'Xu']
const HOMES = NAMES.map((name, index) => ({ name, ...(index % 2 === 0 && { tags: ['woman' as const] }) }))
const RULE = { kind: 'team' as const, least: 2, most: 4, women: 1, hours: 5 }

const aCup = (offers: boolean): UnionEvent =>
  anEvent({ capacity: 2, waitingMost: 4, team: RULE, ...(offers && { offer: { hours: 4, lateHours: 1 } }) })

const name = fc.constantFrom(...NAMES)
const dies = fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined })
const of = <Deed extends string>(deed: Deed, weight: number) => ({
  weight,
  arbitrary: fc.record({ deed: fc.constant(deed), name, to: name, dies }),
})
const step = fc.oneof(
  of('register', 6),
  of('join', 12),
  of('withdraw', 4),
  of('remove', 1),
  of('bringBack', 1),
  of('lead', 2),
  of('drop', 2),
  of('accept', 3),
  of('wait', 1),
  {
    weight: 3,
    arbitrary: fc.record({ deed: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 9 }), dies }),
  }
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** The deed at a moment of its own; two in one step happen at once. */
async function take(cup: OpeningOf, { dies, ...step }: Step): Promise<void> {
  const on = dies === undefined ? cup.store : dyingAfter(dies, cup.store)
  cup.time.now += 1000
  switch (step.deed) {
    case 'accept':
    case 'wait':
      return survive(cup.answer(step.name, step.deed, on))
    case 'pass':
      cup.time.now += step.hours * HOUR
      return survive(cup.repair(on))
    case 'join':
    case 'lead':
    case 'drop':
      return survive(cup[step.deed](step.name, step.to, on))
    case 'register':
    case 'withdraw':
    case 'remove':
    case 'bringBack':
      return survive(cup[step.deed](step.name, on))
  }
}

/** No team is larger than the event allows, or lacks the women for whom its last places are. */
async function expectAllowed({ book }: OpeningOf): Promise<void> {
  for (const { people, team } of Object.values((await book()).turns)) {
    const needs = needsOf(RULE, { people: people.length, women: team?.women?.length ?? 0 })
    expect(people.length).toBeLessThanOrEqual(RULE.most)
    expect(needs.room).toBeGreaterThanOrEqual(needs.missingWomen)
    expect(team?.isWhole ?? false).toBe(needs.isWhole)
  }
}

/** Every planned crash is logged, which says nothing here. */
let logged: jest.SpyInstance
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => logged.mockRestore())

describe.each([
  ['places at once', false],
  ['places that are offered', true],
])('%s', (_what, offers) => {
  test('whatever teams do and whoever dies, no team is half lost, too large, or idle beside a free place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { maxLength: 40 }), async (steps) => {
        const event = aCup(offers)
        const cup = await anOpening(event, HOMES)
        for (const atOnce of steps) {
          await Promise.all(atOnce.map((one) => take(cup, one)))
          expectWhole(await cup.book())
          await expectAllowed(cup)
        }
        await cup.repair()
        // What was asked for before the clock went on by hours is looked at within one more.
        cup.time.now += HOUR
        await cup.repair()
        await cup.repair()
        const book = await cup.book()
        expectWhole(book)
        await expectWritten(cup.store, book)
        expect(Object.values(book.turns).flatMap(({ team }) => team?.news ?? [])).toEqual([])
        const late = Object.values(book.turns).filter(({ team }) => (team?.until ?? cup.time.now + 1) <= cup.time.now)
        expect(late).toEqual([])
        const line = await readLine(cup.store, await cup.store.events.get(event.id), cup.time.now)
        if (cup.time.now < event.closesAt) expect(line ? chooseNext(line).moves : []).toEqual([])
      }),
      { numRuns: 60 }
    )
  })
})
