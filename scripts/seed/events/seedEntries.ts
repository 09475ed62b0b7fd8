import { createHash } from 'node:crypto'
import type { UnionEvent } from '#shared/events/event'
import { registrationId } from '#shared/events/registration'
import type { Person } from '#shared/identity/person'
import type { OrderEntry } from '../../../cloudfunctions/events/order/orderRows'
import type { Dice } from '../dice'

const HOUR = 3_600_000
/** People of the demonstration's front door come first: these are left out, so that they can enter by themselves. */
const FRONT_DOOR = 40

interface Season {
  people: Person[]
  count: number
  /** Where the entrants begin in the list of members. */
  from?: number
  now: number
}

/** Members who have entered where the order is still to come. */
export function seedEntries(
  { id: eventId, opensAt }: UnionEvent,
  { people, count, from = FRONT_DOOR, now }: Season
): OrderEntry[] {
  const guests = people.filter(({ member }) => member?.standing === 'member').slice(from, from + count)
  return guests.flatMap(({ id: personId, name, member }, index) => {
    if (!member) return []
    const { id: memberId, enterpriseId, unionId } = member
    const id = registrationId(eventId, memberId)
    const at = Math.min(opensAt + (index + 1) * HOUR, now - HOUR)
    return [{ id, eventId, memberId, personId, name, enterpriseId, unionId, number: numberOf(id), at }]
  })
}

function numberOf(id: string): string {
  const [high = 0, middle = 0, low = 0] = createHash('sha256').update(id).digest()
  return String(((high << 16) | (middle << 8) | low) % 1_000_000).padStart(6, '0')
}

/** Where the people of a slot begin in the list of members, when they are not anybody. */
interface Named {
  from?: number
}

/** Those whom the slot names by their place in the list, or anybody. */
export function guestsOf(
  { taken, waiting, from }: Named & { taken: number; waiting: number },
  dice: Dice,
  bound: Person[]
): Person[] {
  if (from === undefined) return dice.shuffle(bound).slice(0, taken + waiting)
  return bound.filter(({ member }) => member?.standing === 'member').slice(from, from + taken + waiting)
}

export function entrantsOf({
  lottery,
  rotation,
  from,
}: Named & { lottery?: { entries: number }; rotation?: number }): Named & { count: number } {
  return { count: lottery?.entries ?? rotation ?? 0, ...(from !== undefined && { from }) }
}
