import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { approvedAt, approvedTurn } from '#shared/events/approval/approval'
import { TELL_AFTER_MS } from '#shared/events/enrol/enrolling'
import { membersOf } from '#shared/events/places/guests'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { registrationId } from '#shared/events/registration'

/** Longer than any outage after which a word would still be awaited. */
const LATELY_MS = 3 * 86_400_000

interface Untold {
  untold: string[]
  /** A yes may still be taken back, and its word with it. */
  busy: boolean
}

/**
 * Members who were let through lately and have no word of it: whoever took the yes back died after the word, and before the
 * yes, was gone.
 */
export async function findUntold(store: Store, { id: eventId, turns }: PlaceBook, now: number): Promise<Untold> {
  const lately = Object.values(turns).filter((held) => (approvedAt(held) ?? 0) > now - LATELY_MS)
  const due = lately.filter((held) => (approvedAt(held) ?? 0) + TELL_AFTER_MS <= now)
  const busy = due.length < lately.length
  const through = due.flatMap((held) => membersOf(held).map((member) => ({ member, held })))
  if (through.length === 0) return { untold: [], busy }
  const rows = await store.registrations.listByIds(through.map(({ member }) => registrationId(eventId, member)))
  const personOf = new Map(rows.map(({ memberId, personId }) => [memberId, personId]))
  const wanted = through.flatMap(({ member, held }) => {
    const personId = personOf.get(member)
    return personId ? [{ member, word: approvedWordId({ eventId, personId, held }) }] : []
  })
  const there = await store.messages.listAll({
    where: { _id: _.in(wanted.map(({ word }) => word)) },
    fields: ['_id'],
  })
  const told = new Set(there.map(({ id }) => id))
  return { untold: wanted.filter(({ word }) => !told.has(word)).map(({ member }) => member), busy }
}

/** Under which the word to whoever was let through is kept. */
export function approvedWordId(of: { eventId: string; personId: string; held: Turn }): string {
  return `place_approved:${of.eventId}:${of.personId}:${approvedTurn(of.held)}`
}
