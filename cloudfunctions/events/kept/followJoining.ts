import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { KeptPlace } from '#shared/events/kept/kept'
import { partsOfPool } from '#shared/events/places/pools'
import { decideRegistration } from '#shared/events/registration'
import { boundMember } from '#shared/membership/member'
import { promoteWaiting } from '../line/promoteWaiting'
import { settleMember } from '../places/settling'
import { findSeat } from '../places/standing'
import { wishOf } from '../places/wishOf'
import type { StoredEvent } from '../storedEvent'
import { giveSeat, leaveSeat } from './seats'

/**
 * 申请有了结果. Who is on the roster now is offered the place that was kept for them and told so; what was refused or taken back gives
 * it to the next in line.
 */
export const followJoining: Deed = {
  async run({ store, clock }, joiningId) {
    const application = await store.joinings.find(joiningId)
    const { kept, memberId, state, shelf } = application ?? {}
    if (!kept || shelf !== 'done') return undefined
    const now = clock()
    const event = await store.events.find(kept.eventId)
    if (event?.state === 'published' && now < event.startsAt) {
      const isGiven = state === 'approved' && memberId && (await give(store, event, { kept, memberId, now }))
      if (!isGiven && (await leaveSeat(store, kept, now))) await promoteWaiting(store, event, now)
    }
    await store.joinings.change({ _id: joiningId, shelf: 'done', 'kept.seat': kept.seat }, { kept: _.remove() })
    return undefined
  },

  async all({ joinings }) {
    const ended = await joinings.listAll({ where: { 'kept.until': _.gt(0), shelf: 'done' }, fields: ['endedAt'] })
    return ended.map(({ id, endedAt = 0 }) => ({ subject: id, at: endedAt }))
  },
}

type Giving = { kept: KeptPlace; memberId: string; now: number }

/** True as well where an earlier run that was cut short has given it. */
async function give(store: Store, event: StoredEvent, { kept, memberId, now }: Giving): Promise<boolean> {
  const row = await store.members.find(memberId)
  if (!row || !decideRegistration(event, boundMember(row), now).ok) return false
  const seated = await findSeat(store, event.id, kept.seat)
  const { session } = partsOfPool(seated?.turn.pool ?? '')
  const wish = await wishOf(store, event, { member: boundMember(row), ...(session && { session }), now })
  const isGiven = await giveSeat(store, kept, { wish: { ...wish, people: [memberId] }, now })
  const isTheirs = isGiven || (await findSeat(store, event.id, memberId)) !== undefined
  if (isTheirs) await settleMember(store, event, memberId, now)
  // Whoever has come in by themselves meanwhile has no need of it.
  return isGiven || !seated
}
