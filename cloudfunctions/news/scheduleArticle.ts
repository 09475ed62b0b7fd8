import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { checkArticle } from './checkArticle'
import { goLive } from './goLive'
import { keepVersion } from './keepVersion'

/** 定时发布. What needs a second reader is submitted with its time instead. */
export async function scheduleArticle(
  { articleId, publishAt }: Input<'news.schedule'>,
  context: PersonContext
): Promise<Output<'news.schedule'>> {
  const { store, person, now } = context
  const article = await store.articles.get(articleId)
  if (publishAt <= now) return refused('time_past')
  if (article.state === 'scheduled') return move(articleId, publishAt, context)
  if (article.state !== 'draft') return refused(article.state === 'review' ? 'in_review' : 'already_published')
  const check = await checkArticle(article, context)
  if (check.kind === 'empty') return refused('article_empty')
  if (check.kind === 'risky') return refused('words_risky')
  if (check.kind === 'to_be_reviewed') return refused('review_needed')
  const scheduled = await store.articles.change(
    { _id: articleId, state: 'draft', rev: article.rev },
    goLive(articleId, now, publishAt)
  )
  if (scheduled === 0) return refused('changed_meanwhile')
  await keepVersion(store, article, { by: person.name, now })
  await writeLog(store, { at: now, personId: person.id, action: 'news.schedule', subject: articleId })
  return done({ publishAt })
}

/** Another time for what is already to appear. */
async function move(articleId: string, publishAt: number, { store, person, now }: PersonContext) {
  const moved = await store.articles.change({ _id: articleId, state: 'scheduled' }, { publishAt, changedAt: now })
  if (moved === 0) return refused('already_published')
  await writeLog(store, { at: now, personId: person.id, action: 'news.schedule', subject: articleId })
  return done({ publishAt })
}
