import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { sayMoment } from './writing/sayArticle'

/** 置顶. Pins an article until a moment; null takes the pin away. */
export async function pinArticle(
  { articleId, until }: Input<'news.pin'>,
  { store, now, line }: PersonContext
): Promise<Output<'news.pin'>> {
  const { pinnedUntil } = await store.articles.get(articleId)
  const pinned = await store.articles.change(
    { _id: articleId, state: 'published' },
    { pinnedUntil: until ?? _.remove(), changedAt: now, rev: _.inc(1) }
  )
  if (pinned === 0) return refused('not_in_feed')
  line.say({ remark: `置顶到 ${sayMoment(pinnedUntil, until)}` })
  return done({ pinnedUntil: until })
}
