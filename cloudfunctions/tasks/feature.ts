import type { Feature } from '#server/feature'
import type { Job } from '#server/job'
import { collections } from './collections'
import { repairTasks } from './repairTasks'

export { countTasks } from './countTasks'
export { listTasks } from './listTasks'
export { listWaiting } from './listWaiting'
export { waitsFor } from './waitsFor'

declare module '#server/agenda' {
  interface AgendaNames {
    'tasks.repair': true
  }
}

const LOOKS_EVERY_MS = 12 * 60_000

/** The room of tasks, built from what the other features say waits. */
export function tasksOf(features: readonly Feature[]): Feature {
  const sources = features.flatMap(({ tasks = [] }) => tasks)
  const repair = async ({ store, clock }: Job) => {
    await repairTasks(store, sources, clock())
    return undefined
  }
  return {
    collections,
    agenda: { 'tasks.repair': { every: LOOKS_EVERY_MS, run: repair } },
  }
}
