import type { Job } from '#server/job'
import type { Store } from '#server/store'
import type { Member } from '#shared/membership/member'
import { boundMember } from '#shared/membership/member'
import { entriesOf, openAgenda } from '../../agenda/feature'
import { events } from '../../events/feature'
import { enterOrder } from '../../events/order/entries/enterOrder'
import { leaveOrder } from '../../events/order/entries/leaveOrder'
import { isByLot, type LotPart, type PlaceOrder } from '../../events/order/orderRows'
import { anOpening } from '../anOpening'
import { aMember, anEvent, aPerson, asking, askingMember, DAY, HOUR, NOON, TEST_KEYS, withoutFiles } from '../factories'

const entries = entriesOf([events])

type Home = { name: string } & Partial<Pick<Member, 'enterpriseId' | 'unionId' | 'tags'>>

export const CLOSES = NOON + 2 * DAY
export const DRAWS = CLOSES + HOUR

/** The event `cup` whose two places are drawn by lot, and people who may enter; the agenda runs when the test says so. */
export async function aLottery(over: Parameters<typeof anEvent>[0] = {}, homes?: Home[]) {
  process.env.ANSWER_KEYS = TEST_KEYS
  const event = anEvent({ lottery: { drawsAt: DRAWS }, ...over })
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
    draw: async () => asLot(await store.lotteryDraws.get(eventId)),
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
