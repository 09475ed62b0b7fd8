import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { leaveWork } from '../agenda/feature'
import { beginSync } from './beginSync'

/** 现在核对关注者. Begins a walk over WeChat's list; a step of the agenda makes it. */
export async function syncFollowers(
  _input: Input<'followers.sync'>,
  { store, now }: PersonContext
): Promise<Output<'followers.sync'>> {
  const hasBegun = await leaveWork(store, { name: 'followers.continue', now }, () => beginSync(store, now))
  if (!hasBegun) return refused('sync_running')
  return done({ askedAt: now })
}
