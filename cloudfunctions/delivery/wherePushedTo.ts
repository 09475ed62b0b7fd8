import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { Person } from '#shared/identity/person'
import type { PushChunk } from '#shared/pushes/chunk'

/** The chunks of pushes in which somebody stands: as a person, or as the row of the roster before it was bound. */
export function wherePushedTo({ id, member }: Pick<Person, 'id' | 'member'>): FieldConditions<PushChunk> {
  return { 'recipients.reader': _.in(member ? [id, member.id] : [id]) }
}
