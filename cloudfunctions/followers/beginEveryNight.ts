import type { Step } from '#server/agenda'
import { leaveWork } from '../agenda/feature'
import { beginSync } from './beginSync'

/** Begins the nightly walk over WeChat's list: a follower who left without an event is found by missing from it. */
export const beginEveryNight: Step = {
  every: '03:30',
  run: async ({ store, clock }) => {
    const now = clock()
    await leaveWork(store, { name: 'followers.continue', now }, () => beginSync(store, now))
    return undefined
  },
}
