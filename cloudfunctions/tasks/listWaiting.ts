import type { Store } from '#server/store'
import type { Task, TaskKind } from '#shared/tasks/task'
import { type OnWhoseDesk, waitingFor } from './countTasks'

/** All tasks of some kinds that wait for a person now, by their subjects. */
export function listWaiting(
  { tasks }: Store,
  onWhoseDesk: OnWhoseDesk,
  kinds: readonly TaskKind[]
): Promise<Pick<Task, 'id' | 'subject' | 'size'>[]> {
  return tasks.listAll({ where: waitingFor(onWhoseDesk, kinds), fields: ['subject', 'size'] })
}
