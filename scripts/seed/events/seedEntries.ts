import { createHash } from 'node:crypto'
import type { UnionEvent } from '#shared/events/event'
import { registrationId } from '#shared/events/registration'
import type { Person } from '#shared/identity/person'
import type { LotteryEntry } from '../../../cloudfunctions/events/lottery/lotteryRows'

const HOUR = 3_600_000
/** People of the demonstration's front door come first: these are left out, so that they can enter by themselves. */
const FRONT_DOOR = 40

interface Season {
  people: Person[]
  count: number
  now: number
}

/** Members who have entered a lottery that is still to be drawn. */
export function seedEntries({ id: eventId, opensAt }: UnionEvent, { people, count, now }: Season): LotteryEntry[] {
  const guests = people.filter(({ member }) => member?.standing === 'member').slice(FRONT_DOOR, FRONT_DOOR + count)
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
