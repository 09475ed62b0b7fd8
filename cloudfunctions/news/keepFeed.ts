import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Article } from '#shared/news/article'
import { pageKey } from '#shared/page'
import { articleReview } from './checking/articleReview'

const A_RUN = 50

/** Publishes what is due and takes out what has expired; each changes once, however often this runs. */
export async function keepFeed(store: Store, now: number): Promise<void> {
  const due = await store.articles.list({ where: { state: 'scheduled', publishAt: _.lte(now) }, limit: A_RUN })
  await runEach(due, (article) => publishDue(store, article, now))
  await store.articles.change({ state: 'published', expiresAt: _.lte(now) }, { state: 'expired', rev: _.inc(1) })
}

/** An article about something that is no more goes back to its writer, and says so. */
async function publishDue(store: Store, { id, publishAt: at = 0, eventId }: Article, now: number): Promise<void> {
  const missing = eventId && (await saysMissing(store, eventId))
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
}

async function saysMissing({ events }: Store, eventId: string): Promise<string | undefined> {
  const event = await events.find(eventId)
  if (!event) return '到了时间没有发布：关联的活动找不到了，请换一个活动，或去掉关联再发。'
  if (event.state === 'published') return undefined
  const why = event.state === 'cancelled' ? '已经取消' : '还没有发布'
  return `到了时间没有发布：关联的活动“${event.title}”${why}，请改好再发。`
}
