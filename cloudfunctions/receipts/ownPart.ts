import { RequestFault } from '#server/RequestFault'
import { isOfficer, seenUnionOf } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'

/** 本工会. The union whose people a chair or its committee sees; nothing for officers, who see all. Anybody else is turned away. */
export function ownPart(person: Person): string | undefined {
  if (isOfficer(person)) return undefined
  const own = seenUnionOf(person)
  if (!own) throw new RequestFault('forbidden')
  return own
}
