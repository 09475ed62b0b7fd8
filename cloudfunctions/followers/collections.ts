import type { Follower } from '#server/follower'
import type { FollowerSync } from '#server/followerSync'
import type { Definitions } from '#server/store'

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
