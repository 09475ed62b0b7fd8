import type { FollowingCount, SyncView } from '#shared/account/view'
import { accountTexts as texts } from './texts'

/** Whether a walk is asked for and not begun: WeChat has not even said how many followers there are. */
export function isToBegin({ state, total, remark }: Pick<SyncView, 'state' | 'total' | 'remark'>): boolean {
  return state === 'running' && total === 0 && !remark
}

/** The followers seen by the walk, out of all. */
export function seenText(sync: SyncView): string {
  return isToBegin(sync) ? '—' : texts.syncCount(sync.seen.toLocaleString(), sync.total.toLocaleString())
}

/** The line below a walk: when the next one comes, or that an unfinished one says of nobody that they have left. */
export function walkLine(sync: SyncView): string {
  if (isToBegin(sync)) return texts.syncBegins
  return sync.state === 'complete' ? texts.syncNightly : texts.partial
}

/** Percentage of followers among the members whose WeChat is known. */
export function followingShare({
  following,
  notFollowing,
}: Pick<FollowingCount, 'following' | 'notFollowing'>): number {
  const bound = following + notFollowing
  return bound > 0 ? Math.round((100 * following) / bound) : 0
}
