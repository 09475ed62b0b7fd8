import type { Store } from '#server/store'
import type { Push } from '#shared/pushes/push'
import { leaveWork } from '../agenda/feature'

/** Leaves a push whose people have yet to be gathered; false when the push exists already. */
export function leavePush(store: Store, push: Push): Promise<boolean> {
  const work = { name: 'pushes.gather', subject: push.id, now: push.askedAt } as const
  return leaveWork(store, work, () => store.pushes.add(push))
}
