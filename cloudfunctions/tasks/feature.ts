import type { Feature } from '#server/feature'
import { collections } from './collections'
import { repairTasks } from './repairTasks'

export { countTasks } from './countTasks'
export { waitsFor } from './waitsFor'

/** The room of what waits for whom, over what the other features say waits. */
export function tasksOf(features: readonly Feature[]): Feature {
  return {
    collections,
    jobs: {
      repair: [repairTasks(features.flatMap(({ tasks = [] }) => tasks))],
    },
  }
}
