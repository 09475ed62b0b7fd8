import { _ } from '#server/command'
import type { Person } from '#shared/identity/person'

/** The chunks of pushes in which somebody stands: as a person, or as the row of the roster before it was bound. */
export function standsIn({ id, member }: Pick<Person, 'id' | 'member'>): object {
  return { 'recipients.reader': _.in(member ? [id, member.id] : [id]) }
}
