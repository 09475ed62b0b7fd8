import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { registrationId } from '#shared/events/registration'

const AT_ONCE = 500

interface Marking {
  eventId: string
  members: string[]
  by: string
  now: number
}

/** 都标没来. Marks each of these who had a place and is not marked yet; answers how many. Safe to repeat. */
export async function markAllAbsent(
  { registrations }: Pick<Store, 'registrations'>,
  { eventId, members, by, now }: Marking
): Promise<number> {
  let marked = 0
  for (let from = 0; from < members.length; from += AT_ONCE) {
    const ids = members.slice(from, from + AT_ONCE).map((id) => registrationId(eventId, id))
    const held = { _id: _.in(ids), status: 'confirmed' as const, absent: _.exists(false) }
    marked += await registrations.change(held, { absent: { at: now, by } })
  }
  return marked
}

/** Takes the mark back from somebody who was there after all. */
export async function takeBackAbsence(
  { registrations }: Pick<Store, 'registrations'>,
  eventId: string,
  memberId: string
): Promise<void> {
  await registrations.change({ _id: registrationId(eventId, memberId), absent: _.exists(true) }, { absent: _.remove() })
}
