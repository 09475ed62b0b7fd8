import type { FollowingCount, SyncView } from '#shared/account/view'
import { accountTexts as texts } from './texts'

/** Asked for, and not begun: WeChat has said nothing yet, not even how many there are. */
export function isToBegin({ state, total, remark }: Pick<SyncView, 'state' | 'total' | 'remark'>): boolean {
  return state === 'running' && total === 0 && !remark
}

/** How many of how many have been seen. */
export function seenText(sync: SyncView): string {
  return isToBegin(sync) ? '—' : texts.syncCount(sync.seen.toLocaleString(), sync.total.toLocaleString())
}

/** When the next walk comes, or that an unfinished one says of nobody that they have left. */
export function walkLine(sync: SyncView): string {
  if (isToBegin(sync)) return texts.syncBegins
  return sync.state === 'complete' ? texts.syncNightly : texts.partial
}

/** Of a hundred members whose phone is known, how many follow. */
export function followingShare({
  following,
  notFollowing,
}: Pick<FollowingCount, 'following' | 'notFollowing'>): number {
  const bound = following + notFollowing
  return bound > 0 ? Math.round((100 * following) / bound) : 0
}
