import type { Deed } from '#server/agenda'
import type { Job } from '#server/job'
import { noteOwnDeed } from '#server/log/noteOwnDeed'
import { sealingHere } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { promiseWork } from '../../agenda/feature'
import { promoteWaiting } from '../line/promoteWaiting'
import { waitlistTasks } from '../line/waitlistTasks'
import { rankList } from '../lottery/rankList'
import { closeList } from './closeList'
import { dropCancelled } from './entries/dropEntries'
import type { PlaceOrder } from './orderRows'
import { placeRanks } from './placeRanks'
import { tellRanks } from './tellRanks'

/** Without its key a seed stays closed; whoever brings the key back waits no longer than this. */
const STUCK_MS = 10 * 60_000

/**
 * 到点抽签. Closes the list, draws, gives out the places by rank and tells everybody; one stage after the other, each of which a
 * second run finds done or takes up where it was left.
 */
export const orderDeed: Deed = {
  async run(job, eventId) {
    const { store, clock } = job
    const event = await store.events.find(eventId)
    const before = await store.lotteryDraws.find(eventId)
    if (!event || !before || before.state === 'done') return undefined
    if (event.state === 'cancelled') return dropCancelled(store, event, clock())
    if (event.state !== 'published' || !event.lottery) return undefined

    if (clock() < before.closesAt) return before.closesAt
    const closed = await closeList(store, eventId, clock())
    const { drawsAt } = event.lottery
    if (closed.state === 'open') return closed.closesAt
    if (clock() < drawsAt) return drawsAt
    const draw = await rankList(store, { draw: closed, sealing: sealingHere(), now: clock() })
    return draw ? giveOut(job, event, draw) : clock() + STUCK_MS
  },
  all: async ({ lotteryDraws }) => {
    const coming = await lotteryDraws.listAll({ where: { state: _.neq('done') }, fields: ['closesAt'] })
    return coming.map(({ id, closesAt }) => ({ subject: id, at: closesAt }))
  },
}

/** Some parts of a run; answers when to go on, as long as somebody has not been told. */
async function giveOut(job: Job, event: UnionEvent, draw: PlaceOrder): Promise<number | undefined> {
  const { store, clock, until } = job
  await promiseWork(store, { name: 'events.settle', now: clock() })
  const mayGoOn = () => clock() < until
  while (await placeRanks(store, event, clock())) if (!mayGoOn()) return clock()
  for (let { told } = draw; ; told = (await store.lotteryDraws.get(event.id)).told) {
    if (!(await tellRanks(store, event, { told, now: clock() }))) break
    if (!mayGoOn()) return clock()
  }
  await promoteWaiting(store, event, clock())
  await noteDrawn(store, event, draw)
  await store.lotteryDraws.change({ _id: event.id, state: 'drawn' }, { state: 'done' })
  await waitlistTasks.note(store, event.id)
  return undefined
}

/** One line in the log, whose id a repeat shares. */
async function noteDrawn(store: Store, { id, capacity }: UnionEvent, { drawnAt = 0, entries = 0 }: PlaceOrder) {
  const drawn = await store.registrations.count({ eventId: id, status: 'confirmed' })
  await noteOwnDeed(store, {
    ...{ at: drawnAt, action: 'events.draw', subject: id },
    remark: `登记 ${entries} 人，名额 ${capacity} 个，抽中 ${drawn} 人`,
  })
}
