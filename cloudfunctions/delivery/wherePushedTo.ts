import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { Person } from '#shared/identity/person'
import type { PushChunk } from '#shared/pushes/chunk'

/**
 * Condition for the chunks of pushes in which a person stands: as the person, or as the row of the roster before
 * binding.
 */
export function wherePushedTo({ id, member }: Pick<Person, 'id' | 'member'>): FieldConditions<PushChunk> {
  return { 'recipients.reader': _.in(member ? [id, member.id] : [id]) }
}
