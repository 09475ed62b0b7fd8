import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { monthStart } from '#shared/beijingTime'
import { PUSHES_A_MONTH } from '#shared/news/push'
import { done, refused } from '#shared/result'
import { showPush } from './showPush'

/** 推送前看一眼: how many phones it reaches, and what is left of the month. */
export async function previewPush(
  { articleId }: Input<'news.previewPush'>,
  { store, now }: PersonContext
): Promise<Output<'news.previewPush'>> {
  const article = await store.articles.get(articleId)
  if (article.state !== 'published') return refused('not_in_feed')
  const [followers, sentThisMonth, lastPush] = await Promise.all([
    countFollowers(store),
    countPushes(store, now),
    store.pushes.findWhere({ articleId }),
  ])
  return done({
    followers,
    sentThisMonth,
    monthlyLimit: PUSHES_A_MONTH,
    ...(lastPush && { lastPush: showPush(lastPush) }),
  })
}

export function countFollowers({ followers }: Store): Promise<number> {
  return followers.count({ subscribed: true })
}

export function countPushes({ pushes }: Store, now: number): Promise<number> {
  const reachedSomebody = _.or([{ state: _.neq('failed') }, { 'batches.state': 'accepted' }])
  return pushes.count(_.and([{ askedAt: _.gte(monthStart(now)) }, reachedSomebody]))
}
