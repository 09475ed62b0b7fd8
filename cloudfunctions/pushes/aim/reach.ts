import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { Article } from '#shared/news/article'
import { afterQuietHours } from '#shared/pushes/quietHours'
import { addTo, noReach, type Reach } from '#shared/pushes/reach'
import { done, refused } from '#shared/result'
import { type Aim, listRecipients } from './listRecipients'
import { decideNever, isTooFew } from './whoCame'

/** 发之前看一眼. The number of people a push would reach on each way, and the reasons for no better way. */
export async function getReach(
  { articleId, audience, safety }: Input<'pushes.reach'>,
  { store, now }: PersonContext
): Promise<Output<'pushes.reach'>> {
  const article = await store.articles.get(articleId)
  if (article.state !== 'published') return refused('not_in_feed')
  const may = await decideNever(store, audience, now)
  if (!may.ok) return may
  const reach = await measureReach(store, aimOf(article, { audience, safety }), now)
  if (isTooFew(audience, reach.total)) return refused('few_left')
  return done({ ...reach, goesOutAt: safety ? now : afterQuietHours(now) })
}

/** Counts the recipients that the push would gather, in the same way. */
export async function measureReach(store: Store, aim: Aim, now: number): Promise<Reach> {
  const reach = noReach()
  const people = listRecipients(store, aim, now, () => {
    reach.had += 1
  })
  for await (const recipient of people) addTo(reach, recipient)
  return reach
}

/** Aim of a push of an article; about safety it belongs to no channel. */
export function aimOf(
  { id, channel }: Pick<Article, 'id' | 'channel'>,
  { audience, safety }: { audience: Aim['audience']; safety: boolean }
): Aim & { kind: 'article' } {
  return { kind: 'article', subjectId: id, audience, topic: safety ? 'safety' : channel }
}
