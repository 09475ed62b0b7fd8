import { _ } from '#server/command'
import type { Store } from '#server/store'
import { registrationId } from '#shared/events/registration'

const A_BATCH = 500

/** The persons who hold a place in an event or wait for one, by the place book: some hundred at a time. */
export async function* listInEvent(store: Store, eventId: string): AsyncGenerator<string[]> {
  const book = await store.places.get(eventId)
  const members = [...book.holders, ...book.waiting].map(({ member }) => member)
  for (let from = 0; from < members.length; from += A_BATCH) {
    yield listPeople(store, eventId, members.slice(from, from + A_BATCH))
  }
}

/** By their registrations, and by the roster for those whose registration a crash has kept from being written. */
async function listPeople({ registrations, people }: Store, eventId: string, members: string[]): Promise<string[]> {
  const written = await registrations.listByIds(members.map((member) => registrationId(eventId, member)))
  const known = new Set(written.map(({ memberId }) => memberId))
  const missing = members.filter((member) => !known.has(member))
  const others = missing.length > 0 ? await people.list({ where: { 'member.id': _.in(missing) }, limit: A_BATCH }) : []
  return [...written.map(({ personId }) => personId), ...others.map(({ id }) => id)]
}
