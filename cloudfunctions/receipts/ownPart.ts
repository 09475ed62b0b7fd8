import { isOfficer, ownUnionOf } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'

/** 本工会. The union whose people a chair sees; nothing for officers, who see all. */
export function ownPart(person: Person): string | undefined {
  return isOfficer(person) ? undefined : ownUnionOf(person)
}
