import type { ActionName } from '#shared/api'
import type { Me } from '#shared/me/me'

/** Whether the desk shows a way to this action; the cloud decides again, and alone knows a thing's union. */
export function mayAsk(me: Me, action: ActionName): boolean {
  return me.may.includes(action)
}
