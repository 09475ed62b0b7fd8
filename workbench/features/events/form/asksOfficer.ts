import { isOfficer, ownUnionOf } from '#shared/identity/caller'
import type { Me } from '#shared/me/me'
import type { EventWords } from './eventWords'

interface Whose {
  me: Pick<Me, 'roles'>
  /** Union that runs the event; the writer's own for one that is new. */
  unionId: string | undefined
}

/** Whether publishing means asking: a chair's event for more than the own union passes an officer first. */
export function asksOfficer(
  { openTo, unionIds }: Pick<EventWords, 'openTo' | 'unionIds'>,
  { me, unionId = ownUnionOf(me) }: Whose
): boolean {
  if (isOfficer(me)) return false
  return openTo !== 'unions' || unionIds.some((id) => id !== unionId)
}
