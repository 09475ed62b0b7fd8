import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Article } from '#shared/news/article'
import { lacksAddress } from '#shared/news/channelWay'
import { pageKey } from '#shared/page'
import { quoted } from '#shared/quoted'
import { findWays } from './channelWays'
import { articleReview } from './checking/articleReview'

/**
 * 到点发布. Publishes a scheduled article once, however often this runs; an article moved to another time waits for that.
 */
export const publishDeed: Deed = {
  async run({ store, clock }, articleId) {
    const article = await store.articles.find(articleId)
    if (article?.state !== 'scheduled' || article.publishAt === undefined) return undefined
    if (article.publishAt > clock()) return article.publishAt
    return (await publishDue(store, article, clock())) ? undefined : clock()
  },
  all: async ({ articles }) => {
    const scheduled = await articles.listAll({ where: { state: 'scheduled' }, fields: ['publishAt'] })
    return scheduled.map(({ id, publishAt = 0 }) => ({ subject: id, at: publishAt }))
  },
}

/**
 * Publishes the article, or sends it back to its writer with a word when its event, or its address in the official
 * account, is missing. False when it was moved or
 * published meanwhile.
 */
async function publishDue(store: Store, article: Article, now: number): Promise<boolean> {
  const { id, publishAt: at = 0, eventId } = article
  const missing = (eventId && (await saysMissing(store, eventId))) || (await saysNoAddress(store, article))
  const moved = await store.articles.change(
    { _id: id, state: 'scheduled', publishAt: at },
    missing
      ? {
          ...{ state: 'draft', publishAt: _.remove(), rev: _.inc(1) },
          sentBack: { by: '定时发布', at: now, word: missing },
        }
      : { state: 'published', publishedAt: at, publishAt: _.remove(), pageKey: pageKey(at, id), rev: _.inc(1) }
  )
  if (moved > 0 && missing) await articleReview.tasks.note(store, id)
  return moved > 0
}

async function saysMissing({ events }: Store, eventId: string): Promise<string | undefined> {
  const event = await events.find(eventId)
  if (!event) return '到了时间没有发布：关联的活动找不到了，请换一个活动，或去掉关联再发。'
  if (event.state === 'published') return undefined
  const why = event.state === 'cancelled' ? '已经取消' : '还没有发布'
  return `到了时间没有发布：关联的活动${quoted(event.title)}${why}，请改好再发。`
}

async function saysNoAddress(store: Store, article: Article): Promise<string | undefined> {
  if (!lacksAddress(article, await findWays(store))) return undefined
  return '到了时间没有发布：这个频道现在点开的是公众号文章，请填上公众号文章网址再发。'
}
