import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import type { Review } from '#shared/news/article'
import { done, refused } from '#shared/result'
import { checkArticle } from './checkArticle'
import { keepVersion } from './keepVersion'

/** 送审. From here on the words stand still until somebody else has read them. */
export async function submitArticle(
  { articleId, publishAt }: Input<'news.submit'>,
  context: PersonContext
): Promise<Output<'news.submit'>> {
  const { store, person, now } = context
  const article = await store.articles.get(articleId)
  if (article.state !== 'draft') return refused(article.state === 'review' ? 'in_review' : 'already_published')
  const check = await checkArticle(article, context)
  if (check.kind === 'empty') return refused('article_empty')
  if (check.kind === 'risky') return refused('words_risky')
  const review: Review = {
    ...{ askedBy: person.id, askedByName: person.name, askedAt: now },
    ...(publishAt !== undefined && { publishAt }),
    ...(check.kind === 'to_be_reviewed' && check.why && { why: check.why }),
  }
  const submitted = await store.articles.change(
    { _id: articleId, state: 'draft', rev: article.rev },
    { state: 'review', review: _.set(review), sentBack: _.remove(), changedAt: now, rev: _.inc(1) }
  )
  if (submitted === 0) return refused('changed_meanwhile')
  await keepVersion(store, article, { by: person.name, now })
  await writeLog(store, { at: now, personId: person.id, action: 'news.submit', subject: articleId })
  return done({ askedAt: now })
}
