import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { followersContract } from '#shared/followers/contract'
import { beginEveryNight } from './beginEveryNight'
import { collections } from './collections'
import { continueSync } from './continueSync'
import { forgetFollowers } from './forgetFollowers'
import { ownFollower } from './ownFollower'
import { syncFollowers } from './syncFollowers'

declare module '#server/agenda' {
  interface AgendaNames {
    'followers.begin': true
    'followers.continue': true
    'followers.forget': true
  }
}

export type { Follower } from './follower'
export type { FollowerSync } from './followerSync'

export const followers: Feature = {
  actions: open(followersContract, {
    'followers.sync': syncFollowers,
  }),
  collections,
  own: ownFollower,
  agenda: {
    'followers.begin': beginEveryNight,
    'followers.continue': { run: continueSync, every: 3_600_000 },
    'followers.forget': forgetEveryNight(forgetFollowers),
  },
}
