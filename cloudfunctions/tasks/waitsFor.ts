import type { TaskSource } from '#server/feature'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { type Task, type TaskKind, taskOf, type Waiting } from '#shared/tasks/task'

/** How the rows of a feature wait for people: one card for each kind of row. */
interface WaitingCard<Row extends { id: string }> {
  kinds: readonly TaskKind[]
  /** Rows that may wait, perhaps with some that do not. */
  walk: (store: Store, now: number) => AsyncIterable<Row[]>
  find: (store: Store, id: string) => Promise<Row | undefined>
  /** Tasks of a row that wait now. */
  waiting: (row: Row, store: Store) => Waiting[] | Promise<Waiting[]>
}

/**
 * 会等人的事. The use case that makes a thing wait, or settles it, calls `note` afterwards; the repair does the same for
 * what a crash left.
 */
export function waitsFor<Row extends { id: string }>({ kinds, walk, find, waiting }: WaitingCard<Row>): TaskSource {
  return {
    kinds,

    async list(store, now) {
      const tasks: Task[] = []
      for await (const rows of walk(store, now)) {
        for (const row of rows) tasks.push(...(await waiting(row, store)).map(taskOf))
      }
      return tasks
    },

    async note(store, subject) {
      const row = await find(store, subject)
      const tasks = row ? (await waiting(row, store)).map(taskOf) : []
      const settled = kinds.filter((kind) => tasks.every((task) => task.kind !== kind))
      if (settled.length > 0) await store.tasks.remove({ subject, kind: _.in(settled) })
      await Promise.all(tasks.map((task) => store.tasks.put(task)))
    },
  }
}
