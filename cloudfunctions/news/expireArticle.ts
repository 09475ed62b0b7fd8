import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { promiseWork } from '../agenda/feature'
import { sayMoment } from './writing/sayArticle'

/**
 * 到期. Sets the moment after which the article leaves the feed and says that it is over; null takes the moment away. An
 * article that is over comes back.
 */
export async function expireArticle(
  { articleId, expiresAt }: Input<'news.expire'>,
  { store, now, line }: PersonContext
): Promise<Output<'news.expire'>> {
  const before = await store.articles.get(articleId)
  if (expiresAt !== null && expiresAt <= now) return refused('time_past')
  if (expiresAt !== null) await promiseWork(store, { name: 'news.expireDue', subject: articleId, at: expiresAt, now })
  const last = { expiresAt: expiresAt ?? _.remove(), changedAt: now, rev: _.inc(1) }
  const changed = await store.articles.change({ _id: articleId, state: _.in(['published', 'scheduled']) }, last)
  const back = await store.articles.change({ _id: articleId, state: 'expired' }, { ...last, state: 'published' })
  if (changed + back === 0) return refused('not_in_feed')
  line.say({ remark: `到期 ${sayMoment(before.expiresAt, expiresAt)}` })
  return done({ expiresAt })
}
