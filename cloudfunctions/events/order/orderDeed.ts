import type { Deed } from '#server/agenda'
import type { Job } from '#server/job'
import { sealingHere } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { wayOf } from '#shared/events/order/wayOf'
import { promiseWork } from '../../agenda/feature'
import { promoteWaiting } from '../line/promoteWaiting'
import { waitlistTasks } from '../line/waitlistTasks'
import { rankList } from '../lottery/rankList'
import { awaitOfficer } from '../rotation/awaitOfficer'
import { closeList } from './closeList'
import { dropCancelled } from './entries/dropEntries'
import { noteGiven } from './noteGiven'
import type { PlaceOrder } from './orderRows'
import { placeRanks } from './placeRanks'
import { tellRanks } from './tellRanks'

/** Without its key a seed stays closed; whoever brings the key back waits no longer than this. */
const STUCK_MS = 10 * 60_000

/**
 * 到点排名次. Closes the list, has it ordered, gives out the places by rank and tells everybody; one stage after the other,
 * each of which a second run finds done or takes up where it was left.
 */
export const orderDeed: Deed = {
  async run(job, eventId) {
    const { store, clock } = job
    const event = await store.events.find(eventId)
    const before = await store.lotteryDraws.find(eventId)
    if (!event || !before || before.state === 'done') return undefined
    if (event.state === 'cancelled') return dropCancelled(store, event, clock())
    if (event.state !== 'published' || !wayOf(event)) return undefined

    if (clock() < before.closesAt) return before.closesAt
    const closed = await closeList(store, eventId, clock())
    if (closed.state === 'open') return closed.closesAt
    const ordered = await findOrder(store, event, { closed, now: clock() })
    return typeof ordered === 'number' ? ordered : giveOut(job, event, ordered)
  },
  all: async ({ lotteryDraws }) => {
    const coming = await lotteryDraws.listAll({ where: { state: _.neq('done') }, fields: ['closesAt'] })
    return coming.map(({ id, closesAt }) => ({ subject: id, at: closesAt }))
  },
}

/** The order once it stands, or when to look again. */
async function findOrder(
  store: Store,
  event: UnionEvent,
  { closed, now }: { closed: PlaceOrder; now: number }
): Promise<PlaceOrder | number> {
  if (!event.lottery) return awaitOfficer(store, event, { closed, now })
  const { drawsAt } = event.lottery
  if (now < drawsAt) return drawsAt
  return (await rankList(store, { draw: closed, sealing: sealingHere(), now })) ?? now + STUCK_MS
}

/** Some parts of a run; answers when to go on, as long as somebody has not been told. */
async function giveOut(job: Job, event: UnionEvent, order: PlaceOrder): Promise<number | undefined> {
  const { store, clock, until } = job
  await promiseWork(store, { name: 'events.settle', now: clock() })
  const mayGoOn = () => clock() < until
  while (!order.isLapsed && (await placeRanks(store, event, clock()))) if (!mayGoOn()) return clock()
  for (let { told } = order; ; told = (await store.lotteryDraws.get(event.id)).told) {
    if (!(await tellRanks(store, event, { order, told, now: clock() }))) break
    if (!mayGoOn()) return clock()
  }
  await promoteWaiting(store, event, clock())
  await noteGiven(store, event, order)
  await store.lotteryDraws.change({ _id: event.id, state: 'drawn' }, { state: 'done' })
  await waitlistTasks.note(store, event.id)
  return undefined
}
