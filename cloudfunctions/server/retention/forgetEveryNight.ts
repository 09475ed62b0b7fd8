import type { Step } from '../agenda'
import type { Store } from '../store'

/** 夜里清理. A nightly step that removes what is older than it may be kept, after the walk over the followers. */
export function forgetEveryNight(forget: (store: Store, now: number) => Promise<unknown>): Step {
  return {
    every: '04:10',
    run: async ({ store, clock }) => {
      await forget(store, clock())
      return undefined
    },
  }
}
