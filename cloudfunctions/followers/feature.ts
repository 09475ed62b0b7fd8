import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { followersContract } from '#shared/followers/contract'
import { beginSync } from './beginSync'
import { collections } from './collections'
import { continueSync } from './continueSync'
import { syncFollowers } from './syncFollowers'

export type { Follower } from './follower'
export type { FollowerSync } from './followerSync'

export const followers: Feature = {
  actions: open(followersContract, {
    'followers.sync': syncFollowers,
  }),
  collections,
  jobs: {
    repair: [continueSync],
    followers: [({ store, clock }) => beginSync(store, clock()), continueSync],
  },
}
