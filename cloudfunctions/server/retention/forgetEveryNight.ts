import type { Step } from '../agenda'
import type { Store } from '../store'

/** 夜里清理. The step of what is older than it may be kept; while the town sleeps, and behind the walk over the followers. */
export function forgetEveryNight(forget: (store: Store, now: number) => Promise<unknown>): Step {
  return {
    every: '04:10',
    run: async ({ store, clock }) => {
      await forget(store, clock())
      return undefined
    },
  }
}
