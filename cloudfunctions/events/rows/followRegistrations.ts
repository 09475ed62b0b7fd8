import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Member } from '#shared/membership/member'
import { followEntries } from '../order/entries/dropEntries'

/** More sign-ups than anybody has for what is still to come. */
const LATEST = 200

type Home = Pick<Member, 'id' | 'enterpriseId' | 'unionId'>

/** 报名跟着会籍走. Runs for a row of the roster that has moved. */
export const followDeed: Deed = {
  async run({ store, clock }, memberId) {
    const row = await store.members.find(memberId)
    if (row) await followRegistrations(store, row, clock())
    if (row) await followEntries(store, row)
    return undefined
  },
  // The row of the agenda is all there is of it, and is there before anybody moves.
  all: async () => [],
}

/**
 * Sign-ups for what is not over belong to the union where their person is now; the one before sees that they have moved.
 * Places and the queue stay as they are, and so does what is over.
 */
export async function followRegistrations(
  { registrations, events }: Store,
  { id: memberId, enterpriseId, unionId }: Home,
  now: number
): Promise<void> {
  const fields = ['eventId', 'enterpriseId', 'unionId', 'movedFrom'] as const
  const all = await registrations.list({ where: { memberId }, order: ['at', 'desc'], limit: LATEST, fields })
  const astray = all.filter((one) => one.unionId !== unionId || one.enterpriseId !== enterpriseId)
  const coming = await events.listByIds(astray.map(({ eventId }) => eventId))
  const isComing = new Set(coming.filter(({ endsAt }) => endsAt > now).map(({ id }) => id))
  for (const one of astray.filter(({ eventId }) => isComing.has(eventId))) {
    const asSeen = { _id: one.id, unionId: one.unionId }
    // Whoever comes back has not moved.
    const movedFrom = one.movedFrom === unionId ? _.remove() : one.unionId
    await registrations.change(asSeen, { enterpriseId, unionId, ...(one.unionId !== unionId && { movedFrom }) })
  }
}
