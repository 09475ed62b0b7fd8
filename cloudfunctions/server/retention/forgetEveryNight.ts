import type { Step } from '../agenda'
import { type Clearing, runClearing } from './clearing'

/** 夜里清理. A nightly step that clears rows of the retention table, after the walk over the followers. */
export function forgetEveryNight(...clearings: Clearing[]): Step {
  return {
    every: '04:10',
    run: async (job) => {
      for (const clearing of clearings) await runClearing(job, clearing)
      return undefined
    },
  }
}
