import type { Definitions } from '#server/store'
import type { Follower } from './follower'
import type { FollowerSync } from './followerSync'

declare module '#server/store' {
  interface Collections {
    followers: Follower
    followerSyncs: FollowerSync
  }
}

export const collections = {
  followers: { indexes: [{ fields: ['wechatUnionId'] }, { fields: ['subscribed', 'seenAt'] }] },
  followerSyncs: { indexes: [] },
} satisfies Definitions
