import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import { TASK_KINDS, type Task } from '#shared/tasks/task'
import { type OnWhoseDesk, waitingFor } from './countTasks'

interface Listing extends OnWhoseDesk {
  dueBefore: number
  /** Rows of either list, at most. */
  most: number
}

/** What somebody finds on their desk without having begun it. */
const COMING = TASK_KINDS.filter((kind) => kind !== 'drafts')

/** 列待办. What is due before a moment, the earliest first, and of the rest what came last; two queries. */
export async function listTasks(
  { tasks }: Store,
  { dueBefore, most, ...counting }: Listing
): Promise<{ due: Task[]; came: Task[] }> {
  const later: Where<Task> = _.or([{ due: _.exists(false) }, { due: _.gte(dueBefore) }])
  const [due, came] = await Promise.all([
    tasks.list({
      where: waitingFor(counting, TASK_KINDS, { due: _.lt(dueBefore) }),
      order: ['due', 'asc'],
      limit: 2 * most,
    }),
    tasks.list({ where: waitingFor(counting, COMING, later), order: ['since', 'desc'], limit: most }),
  ])
  return { due, came }
}
