import fc from 'fast-check'
import { roleFor, unionOf } from '#shared/access/role'
import type { ApprovalRule } from '#shared/events/approval/approval'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { boundMember } from '#shared/membership/member'
import { aJoining } from '#shared/testing/aJoining'
import { promiseWork } from '../../agenda/feature'
import { anOpening, type OpeningOf } from '../../testing/anOpening'
import { dyingAfter, survive } from '../../testing/dying'
import { aMember, anEvent, anOfficer, aPerson, asking, DAY, HOUR, NOON, withoutFiles } from '../../testing/factories'
import { expectNobodyIdle } from '../../testing/places/expectNobodyIdle'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { approveSignUps } from '../approval/approveSignUps'
import { declineSignUps } from '../approval/declineSignUps'
import { unapproveSignUps } from '../approval/unapproveSignUps'
import { followJoining } from './followJoining'
import { keepForJoining } from './keepForJoining'

const NAMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun', 'Zhou']
/** On the way to the roster, as long as nobody has looked at their application. */
const JOINING = ['Ma', 'Hu', 'Gao']
const MOST = 3

/** Four places that anybody may have, of which a few are kept for who is joining, and whose sign-ups somebody looks at. */
const anEvening = (approval: ApprovalRule | undefined, offers: boolean): UnionEvent =>
  anEvent({
    ...{ capacity: 4, waitingMost: 5, handOver: true, ceiling: { of: 'enterprise', most: MOST } },
    ...{ closesAt: NOON + 8 * DAY, startsAt: NOON + 9 * DAY, endsAt: NOON + 10 * DAY },
    ...(approval && { approval }),
    ...(offers && { offer: { hours: 4, lateHours: 1 } }),
  })

const HOMES = NAMES.map((name, index) => ({
  name,
  ...(index % 3 === 0 ? { enterpriseId: 'bank', unionId: 'bank-union' } : {}),
}))
const chair = aPerson('Qian', { roles: [roleFor('chair', unionOf('noodle-union'))] })

const anybody = fc.constantFrom(...NAMES, ...JOINING)
const joining = fc.constantFrom(...JOINING)
const whoLooks = fc.constantFrom('chair' as const, 'organiser' as const, 'another' as const)
const dies = fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined })
const of = <Deed extends string>(weight: number, ...deeds: Deed[]) => ({
  ...{ weight, arbitrary: fc.record({ deed: fc.constantFrom(...deeds), name: anybody, dies }) },
})
const step = fc.oneof(
  of(9, 'register'),
  of(4, 'withdraw', 'accept', 'wait'),
  { weight: 8, arbitrary: fc.record({ deed: fc.constant('accept' as const), name: joining, dies }) },
  of(3, 'remove', 'bringBack', 'takeOver', 'follow'),
  {
    weight: 8,
    arbitrary: fc.record({
      ...{ deed: fc.constantFrom('approve' as const, 'decline' as const, 'unapprove' as const) },
      ...{ names: fc.subarray([...NAMES, ...JOINING], { minLength: 1 }), by: whoLooks, dies },
    }),
  },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('handOver' as const), name: anybody, to: anybody, dies }) },
  { weight: 9, arbitrary: fc.record({ deed: fc.constant('keep' as const), name: joining, dies }) },
  {
    weight: 4,
    arbitrary: fc.record({ deed: fc.constant('settle' as const), name: joining, isIn: fc.boolean(), dies }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ deed: fc.constant('resize' as const), to: fc.integer({ min: 3, max: 6 }), dies }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ deed: fc.constant('pass' as const), hours: fc.constantFrom(1, 5, 30, 73), dies }),
  }
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never
type On = OpeningOf['store']

async function anEveningWithApplicants(event: UnionEvent) {
  const evening = await anOpening(event, HOMES)
  await evening.store.people.addMany(JOINING.map(unbound))
  await evening.store.joinings.addMany(JOINING.map((name) => aJoining({ id: `j-${name}`, personId: `p-${name}` })))
  return evening
}

function unbound(name: string) {
  const { member: _member, ...person } = aPerson(name)
  return person
}

/** The application is decided, and whoever is let in is on the roster with that; what follows may be cut short. */
async function settle({ store, time }: OpeningOf, name: string, isIn: boolean): Promise<void> {
  const ended = {
    shelf: 'done' as const,
    state: isIn ? ('approved' as const) : ('refused' as const),
    endedAt: time.now,
  }
  await promiseWork(store, { name: 'events.kept', subject: `j-${name}`, now: time.now })
  if (isIn && (await store.joinings.count({ _id: `j-${name}`, shelf: 'open' })) > 0) {
    const row = aMember(name)
    await store.members.add(row)
    await store.people.change({ _id: `p-${name}` }, { member: boundMember(row) })
  }
  await store.joinings.change({ _id: `j-${name}`, shelf: 'open' }, { ...ended, ...(isIn && { memberId: `m-${name}` }) })
}

function follow({ time }: OpeningOf, name: string, on: On): Promise<unknown> {
  const job = {
    store: on,
    clock: () => time.now,
    files: withoutFiles,
    wechat: {},
    holder: 'one',
    until: time.now + HOUR,
  }
  return followJoining.run(job as never, `j-${name}`)
}

function look({ time }: OpeningOf, { deed, names, by }: Extract<Step, { names: string[] }>, on: On): Promise<unknown> {
  const memberIds = names.map((name) => `m-${name}`)
  const whom = { eventId: 'cup', memberIds, ...(by === 'chair' && { unionId: 'noodle-union' }) }
  const context = asking(on, by === 'chair' ? chair : anOfficer(by === 'another' ? 'Guo' : 'Lin'), time.now)
  if (deed === 'decline') return declineSignUps({ ...whom, word: '班次排不开' }, context)
  return deed === 'approve' ? approveSignUps(whom, context) : unapproveSignUps(whom, context)
}

/** The deed at a moment of its own; two in one step happen at once. */
async function take(evening: OpeningOf, step: Step): Promise<void> {
  const { store, time } = evening
  const { dies } = step
  const on = dies === undefined ? store : dyingAfter(dies, store)
  time.now += 1000
  if (step.deed === 'settle') {
    await settle(evening, step.name, step.isIn)
    return survive(follow(evening, step.name, on))
  }
  if (step.deed === 'pass') time.now += step.hours * HOUR
  if ('name' in step && step.deed !== 'keep' && step.deed !== 'follow' && !(await store.members.find(`m-${step.name}`)))
    return
  return survive(begin(evening, step, on))
}

function begin(evening: OpeningOf, one: Exclude<Step, { deed: 'settle' }>, on: On): Promise<unknown> {
  switch (one.deed) {
    case 'accept':
    case 'wait':
      return evening.answer(one.name, one.deed, on)
    case 'approve':
    case 'decline':
    case 'unapprove':
      return look(evening, one, on)
    case 'keep':
      return keepForJoining({ eventId: 'cup' }, asking(on, unbound(one.name), evening.time.now))
    case 'follow':
      return follow(evening, one.name, on)
    case 'handOver':
      return evening.handOver(one.name, one.to, on)
    case 'resize':
      return evening.resize(one.to, on)
    case 'pass':
      return evening.repair(on)
    default:
      return evening[one.deed](one.name, on)
  }
}

/** Nobody has a place past those who look, but for whom the organiser has brought back. */
function expectLooked({ turns }: PlaceBook, approval: ApprovalRule | undefined): void {
  const held = Object.values(turns).filter((turn) => turn.state === 'held' && !turn.back)
  expect(held.filter((turn) => turn.approval?.rule !== approval)).toEqual([])
}

/** Each place under a name by chance is that of an application under way, and no application that is over keeps one. */
async function expectKept({ store, book }: OpeningOf): Promise<void> {
  const all = await store.joinings.listAll()
  expect(all.filter(({ shelf, kept }) => shelf === 'done' && kept)).toEqual([])
  const seats = new Set(all.flatMap(({ kept }) => kept?.seat ?? []))
  const guests = (await book()).people.map(({ id }) => id).filter((id) => id.startsWith('guest:'))
  expect(guests.filter((id) => !seats.has(id))).toEqual([])
}

/** Every planned crash is logged, which says nothing here. */
let logged: jest.SpyInstance
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => logged.mockRestore())

describe.each([
  ['nobody looks at sign-ups', undefined, false],
  ['chairs look at sign-ups, and places are offered', 'chair', true],
  ['the organiser looks at sign-ups', 'organiser', false],
  ['both look at sign-ups', 'both', false],
] as const)('where places are kept for who is joining, and %s', (_how, approval, offers) => {
  test('no history of looks, applications and crashes breaks the book, overtakes anybody, or loses a word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.option(step)), { minLength: 8, maxLength: 30 }), async (steps) => {
        const event = anEvening(approval, offers)
        const evening = await anEveningWithApplicants(event)
        for (const [one, other] of steps) {
          await Promise.all([take(evening, one), other && take(evening, other)])
          expectWhole(await evening.book(), MOST)
        }
        await evening.repair()
        evening.time.now += HOUR
        await evening.repair()
        await evening.repair()
        const book = await evening.book()
        expectWhole(book, MOST)
        expect(book.settledRev).toBe(book.rev)
        await expectWritten(evening.store, book)
        await expectKept(evening)
        expectLooked(book, approval)
        await expectNobodyIdle(evening, event)
      }),
      { numRuns: 25 }
    )
  })
})
