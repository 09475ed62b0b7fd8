import type { WriteEvent } from '#shared/events/input'
import { eventTimes } from '#shared/testing/anEvent'

const RESERVES = 40
const SESSIONS = ['s1', 's2', 's3'] as const

/** Rules of a trip in three sessions, 64 places in all, with a place each for the people of forty unions. */
export function tripRules(now = Date.now()): Partial<WriteEvent> & { capacity: number } {
  const times = eventTimes(now)
  const { startsAt, closesAt } = times
  const places = [22, 21, 21]
  return {
    ...times,
    capacity: 64,
    sessions: SESSIONS.map((id, index) => ({ id, name: `第 ${index + 1} 车`, startsAt, capacity: places[index] ?? 0 })),
    reserves: Array.from({ length: RESERVES }, (_, index) => ({
      ...{ id: `r${index}`, name: `第 ${index + 1} 家`, places: 1, until: closesAt },
      of: { kind: 'unions' as const, ids: [`union-e${String(index + 1).padStart(3, '0')}`] },
      session: SESSIONS[index % SESSIONS.length] ?? 's1',
    })),
  }
}

/** The session that a member of the rush wants. */
export function sessionOf(member: number): string {
  return SESSIONS[member % SESSIONS.length] ?? 's1'
}
