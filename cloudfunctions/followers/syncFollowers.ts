import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { beginSync } from './beginSync'

/** 现在核对关注者. Begins a walk over WeChat's list; the job that runs every minute makes it. */
export async function syncFollowers(
  _input: Input<'followers.sync'>,
  { store, now }: PersonContext
): Promise<Output<'followers.sync'>> {
  if (!(await beginSync(store, now))) return refused('sync_running')
  return done({ askedAt: now })
}
