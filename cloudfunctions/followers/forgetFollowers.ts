import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'
import type { Follower } from './follower'

/** Removes whoever left the account long ago: their openid serves nothing any more. */
export const forgetFollowers: Clearing = {
  row: 'followers',
  forget: ({ followers }, before) =>
    followers.remove(
      _.and<Follower>([
        { subscribed: false, seenAt: _.lt(before) },
        _.or<Follower>([{ movedAt: _.exists(false) }, { movedAt: _.lt(before) }]),
      ])
    ),
  oldest: ({ followers }) => followers.earliest('seenAt', { subscribed: false }),
}
