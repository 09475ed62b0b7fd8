import type { Store } from '#server/store'
import { lookUp } from '#shared/lookUp'
import { turnKey } from '../places/turnKey'

/** Which of these members have a turn in the place book, without loading it. */
export async function listSeated({ places }: Store, eventId: string, members: string[]): Promise<Set<string>> {
  if (members.length === 0) return new Set()
  const keys = members.map((member): [string, string] => [member, turnKey(member)])
  const [found] = await places.project<Record<string, unknown>>(
    { _id: eventId },
    Object.fromEntries(keys.map(([, key]) => [key, `$turns.${key}.turn`]))
  )
  return new Set(keys.flatMap(([member, key]) => (lookUp(found ?? {}, key) === undefined ? [] : member)))
}
