import type { Job } from '#server/job'
import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { Member } from '#shared/membership/member'
import { boundMember } from '#shared/membership/member'
import { entriesOf, openAgenda } from '../../agenda/feature'
import { events } from '../../events/feature'
import { enterOrder } from '../../events/order/entries/enterOrder'
import { leaveOrder } from '../../events/order/entries/leaveOrder'
import { isByLot, type LotPart, type PlaceOrder } from '../../events/order/orderRows'
import { anOpening } from '../anOpening'
import { atTheDoor } from '../atTheDoor'
import {
  aMember,
  anEvent,
  anOfficer,
  aPerson,
  asking,
  askingMember,
  DAY,
  HOUR,
  NOON,
  TEST_KEYS,
  withoutFiles,
} from '../factories'

const entries = entriesOf([events])

type Home = { name: string } & Partial<Pick<Member, 'enterpriseId' | 'unionId' | 'tags' | 'joinedAt'>>

export const CLOSES = NOON + 2 * DAY
export const DRAWS = CLOSES + HOUR

/** The event `cup` whose two places are drawn by lot, and people who may enter. */
export async function aLottery(over: Partial<UnionEvent> = {}, homes?: Home[]) {
  const order = await anOrder(anEvent({ lottery: { drawsAt: DRAWS }, ...over }), homes)
  return { ...order, draw: async () => asLot(await order.draw()) }
}

/** The trip `cup` whose two places go by turn, brought out by the officer Chief, with three more officers, Lin, Guo and Sun. */
export async function aRotation(over: Partial<UnionEvent> = {}, homes?: Home[]) {
  const order = await anOrder(anEvent({ rotation: true, kind: 'recuperation', ...over }), homes)
  const { store, time } = order
  await store.people.addMissing([OFFICER, ...['Lin', 'Guo', 'Sun'].map((name) => anOfficer(name))])
  await store.lotteryDraws.change({ _id: 'cup' }, { organiser: { askedBy: OFFICER.id, askedByName: OFFICER.name } })
  const as = (name: string) => asking(store, anOfficer(name), time.now)
  const CUP = { eventId: 'cup' }
  return {
    ...order,
    pass: async (name = 'Lin', seen?: number, alone?: string) => {
      const round = seen ?? (await order.draw()).round ?? 1
      return atTheDoor('events.passOrder', { ...CUP, round, ...(alone && { alone }) }, as(name))
    },
    sendBack: (name = 'Lin', word = '第 3 位的入会日期不对') =>
      atTheDoor('events.sendBackOrder', { ...CUP, word }, as(name)),
    again: (name = 'Chief') => atTheDoor('events.orderAgain', CUP, as(name)),
  }
}

const OFFICER = anOfficer('Chief')

/** An event whose places go by an order, and people who may enter; the agenda runs when the test says so. */
async function anOrder(event: UnionEvent, homes?: Home[]) {
  process.env.ANSWER_KEYS = TEST_KEYS
  const opening = await anOpening(event, homes)
  const { store, time } = opening
  const personOf = (name: string) => {
    const home = homes?.find((one) => one.name === name)
    return aPerson(name, { member: boundMember(aMember(name, home)) })
  }
  const eventId = event.id
  const job = (on: Store) => ({
    ...{ store: on, clock: () => time.now, files: withoutFiles },
    ...{ wechat: {} as Job['wechat'], holder: 'one' },
  })
  return {
    ...opening,
    event,
    enter: (name: string, session?: string, answers = {}, on: Store = store) =>
      enterOrder({ eventId, answers, ...(session && { session }) }, asking(on, personOf(name), time.now)),
    leave: (name: string) => leaveOrder({ eventId }, askingMember(store, name, time.now)),
    /** Runs the agenda at that moment. */
    runAt: async (at: number, on: Store = store) => {
      time.now = Math.max(time.now, at)
      await openAgenda(entries, job(on)).runDue()
    },
    draw: () => store.lotteryDraws.get(eventId),
    list: () => store.lotteryLists.get(eventId),
    /** Names of those who entered, by rank. */
    ranked: async () => {
      const { ranked = [] } = await store.lotteryLists.get(eventId)
      const rows = await store.lotteryEntries.listAll({ where: { eventId } })
      const nameOf = new Map(rows.map(({ number, name }) => [number, name]))
      return ranked.map((number) => nameOf.get(number) ?? '')
    },
  }
}

export function asLot(order: PlaceOrder): PlaceOrder & LotPart {
  if (!isByLot(order)) throw new Error('This order is not drawn by lot.')
  return order
}
