import type { Deed } from '#server/agenda'
import { noteCleared } from '#server/retention/clearing'
import type { Leaver } from '#server/retention/leaver'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Person } from '#shared/identity/person'

const MINUTE_MS = 60_000

/**
 * 到期注销. Ends at once what goes on happening to somebody who leaves, once more when whatever was under way has ended (as
 * `leaveWork` promises), and removes them after seven days. Whoever changes the person first has won: they come back, or they are gone.
 */
export function leaveDeed(leavers: readonly Leaver[]): Deed {
  return {
    async run({ store, clock }, personId) {
      const person = await store.people.find(personId)
      if (!person?.leaving) return undefined
      const { at } = person.leaving
      const now = clock()
      if (now >= at) return removeWhoLeft(store, leavers, { person, now })
      let isBusy = false
      for (const { atOnce } of leavers) if (await atOnce?.(store, person, now)) isBusy = true
      return isBusy ? now + MINUTE_MS : at
    },

    all: async ({ people }) => {
      const leaving = await people.listAll({ where: { 'leaving.at': _.gt(0) }, fields: ['leaving'] })
      return leaving.flatMap(({ id, leaving }) => (leaving ? { subject: id, at: leaving.at } : []))
    },
  }
}

async function removeWhoLeft(
  store: Store,
  leavers: readonly Leaver[],
  { person, now }: { person: Person; now: number }
): Promise<number | undefined> {
  const { id } = person
  if (!(await begin(store, person))) return undefined
  let isBusy = false
  for (const { atOnce } of leavers) if (await atOnce?.(store, person, now)) isBusy = true
  for (const { forGood } of leavers) if (await forGood?.(store, person)) isBusy = true
  if (isBusy) return now + MINUTE_MS
  await store.consents.remove({ personId: id })
  // What is left is a number: it must never become somebody else's.
  await store.people.put({ id, name: '', roles: [], grants: {}, sessions: [], leftAt: now })
  const oldest = () => store.people.earliest('leaving.askedAt', { 'leaving.at': _.gt(0) })
  await noteCleared(store, { row: 'leavings', removed: 1, now, oldest })
  return undefined
}

/** True once it is too late to come back. Whoever was given a post meanwhile stays. */
async function begin({ people }: Store, { id, leaving }: Person): Promise<boolean> {
  const asSeen = { _id: id, 'leaving.askedAt': leaving?.askedAt ?? 0 }
  await people.change({ ...asSeen, 'roles.0': _.exists(true), 'leaving.isGoing': _.neq(true) }, { leaving: _.remove() })
  await people.change({ ...asSeen, 'roles.0': _.exists(false) }, { 'leaving.isGoing': true })
  return (await people.get(id)).leaving?.isGoing ?? false
}
