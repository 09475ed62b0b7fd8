import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { UnionEvent } from '#shared/events/event'

/** Events that are there for this member: all but those for other people by name. */
export function seenBy(memberId: string | undefined): Where<UnionEvent> {
  const forAll: Where<UnionEvent> = { 'openTo.kind': _.neq('invited') }
  return memberId === undefined ? forAll : _.or<UnionEvent>([forAll, { 'openTo.memberIds': memberId }])
}
