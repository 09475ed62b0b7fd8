import { isDeepStrictEqual } from 'node:util'
import type { TaskSource } from '#server/feature'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/**
 * 补待办. Repairs tasks after a crash, and lays them for data older than tasks; what a deed has written is right already.
 */
export async function repairTasks(store: Store, sources: readonly TaskSource[], now: number): Promise<void> {
  await store.tasks.remove({ until: _.lte(now) })
  await compare(store, sources, now)
}

/** Notes every task that differs anew from its row, since a deed may have come between the two looks. */
async function compare(store: Store, sources: readonly TaskSource[], now: number): Promise<void> {
  const noted = new Map((await store.tasks.listAll()).map((task) => [task.id, task]))
  await runEach(sources, async (source) => {
    const waiting = new Map((await source.list(store, now)).map((task) => [task.id, task]))
    const known = [...noted.values()].filter(({ kind }) => source.kinds.includes(kind))
    const left = known.filter(({ id }) => !waiting.has(id))
    const wrong = [...waiting.values()].filter((task) => !isDeepStrictEqual(task, noted.get(task.id)))
    const subjects = new Set([...left, ...wrong].map(({ subject }) => subject))
    await runEach(subjects, (subject) => source.note(store, subject))
  })
}
