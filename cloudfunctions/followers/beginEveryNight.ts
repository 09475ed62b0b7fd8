import type { Step } from '#server/agenda'
import { leaveWork } from '../agenda/feature'
import { beginSync } from './beginSync'

/** Who follows the account, every night: whoever left without a word is found by not being on the list. */
export const beginEveryNight: Step = {
  every: '03:30',
  run: async ({ store, clock }) => {
    const now = clock()
    await leaveWork(store, { name: 'followers.continue', now }, () => beginSync(store, now))
    return undefined
  },
}
