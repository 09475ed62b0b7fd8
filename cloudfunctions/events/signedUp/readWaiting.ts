import type { Store } from '#server/store'
import type { PassedWhy, PlaceBook } from '#shared/events/places/placeBook'
import type { StoredRegistration } from '../storedRegistration'

/** Where somebody stands in line at this moment, and why somebody behind came up first. */
export interface Waits {
  position: number
  passed?: PassedWhy
}

/** Positions of these people by the place book; the reasons are read for those of them who wait. */
export async function readWaiting(
  { places }: Store,
  eventId: string,
  rows: StoredRegistration[]
): Promise<(memberId: string) => Waits | undefined> {
  const waiting = new Set(rows.filter(({ status }) => status === 'waitlisted').map(({ memberId }) => memberId))
  if (waiting.size === 0) return () => undefined
  const [book] = await places.project<Pick<PlaceBook, 'waiting' | 'people'>>(
    { _id: eventId },
    { waiting: 1, people: 1 }
  )
  const at = new Map(book?.waiting.map((key, index) => [key, index + 1]))
  const keyOf = new Map(book?.people.filter(({ id }) => waiting.has(id)).map(({ id, turn }) => [id, turn]))
  const reasons = await readReasons(places, eventId, [...keyOf.values()])
  return (memberId) => {
    const key = keyOf.get(memberId) ?? ''
    const position = at.get(key)
    const passed = reasons.get(key)
    return position === undefined ? undefined : { position, ...(passed && { passed }) }
  }
}

async function readReasons(places: Store['places'], eventId: string, keys: string[]): Promise<Map<string, PassedWhy>> {
  if (keys.length === 0) return new Map()
  const [found] = await places.project<Record<string, PassedWhy>>(
    { _id: eventId },
    { _id: 0, ...Object.fromEntries(keys.map((key) => [key, `$turns.${key}.passed.why`])) }
  )
  return new Map(Object.entries(found ?? {}))
}
