import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { showPush } from './showPush'

/** How far a push has come. */
export async function followPush(
  { pushId }: Input<'news.followPush'>,
  { store }: PersonContext
): Promise<Output<'news.followPush'>> {
  return done(showPush(await store.pushes.get(pushId)))
}
