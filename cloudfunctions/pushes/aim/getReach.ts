import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { afterQuietHours } from '#shared/pushes/quietHours'
import { done, refused } from '#shared/result'
import { aimOf } from './aimOf'
import { measureReach } from './measureReach'

/** 发之前看一眼: how many, on which way, and why not on a better one. */
export async function getReach(
  { articleId, audience, safety }: Input<'pushes.reach'>,
  { store, now }: PersonContext
): Promise<Output<'pushes.reach'>> {
  const article = await store.articles.get(articleId)
  if (article.state !== 'published') return refused('not_in_feed')
  const reach = await measureReach(store, aimOf(article, { audience, safety }), now)
  return done({ ...reach, goesOutAt: safety ? now : afterQuietHours(now) })
}
