import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { TemplateName } from '#shared/messages/templates'

/** What WeChat's answers tell of people: whose permission was spent or is gone, and who follows no longer. */
export interface ReachNews {
  template: TemplateName
  spent?: string[]
  grantless?: string[]
  /** Openids of followers. */
  left?: string[]
}

/** Brings our counts of permissions and followers in line with WeChat's answers, in one change for all. */
export async function noteReach(
  { people, followers }: Store,
  { template, spent = [], grantless = [], left = [] }: ReachNews
): Promise<void> {
  const field = `grants.${template}` as const
  if (spent.length > 0) await people.change({ _id: _.in(spent), [field]: _.gt(0) }, { [field]: _.inc(-1) })
  // WeChat has no permission left, whatever we counted.
  if (grantless.length > 0) await people.change({ _id: _.in(grantless) }, { [field]: 0 })
  // The follower has left since the last nightly list.
  if (left.length > 0) await followers.change({ _id: _.in(left) }, { subscribed: false })
}

/** True when WeChat's reason means that the account does not reach this follower any longer. */
export function hasLeft(reason: string): boolean {
  return reason === 'not_following' || reason === 'user_unknown'
}
