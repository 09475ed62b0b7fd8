import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Message } from '#shared/messages/message'
import { templateNameFor } from '#shared/messages/templates'
import type { Reach } from './chooseChannel'

export async function spendGrant({ people }: Store, { kind, personId }: Message): Promise<void> {
  const field = `grants.${templateNameFor(kind)}`
  await people.change({ _id: personId, [field]: _.gt(0) }, { [field]: _.inc(-1) })
}

/** WeChat has none left, whatever we counted. */
export async function forgetGrants({ people }: Store, { kind, personId }: Message): Promise<void> {
  await people.change({ _id: personId }, { [`grants.${templateNameFor(kind)}`]: 0 })
}

/** Gone since the last night's list. */
export async function forgetFollower({ followers }: Store, { followerOpenId }: Reach): Promise<void> {
  if (followerOpenId) await followers.change({ _id: followerOpenId }, { subscribed: false })
}
