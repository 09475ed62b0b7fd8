import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Review } from '#shared/news/article'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { tellReaders } from '../../review/feature'
import { keepVersion } from '../writing/keepVersion'
import { articleReview } from './articleReview'
import { readyToGoOut } from './readyToGoOut'
import { askedOf } from './waitForPictures'

/** 送审. The words cannot be changed from here on until another officer has read them. */
export async function submitArticle(
  { articleId, publishAt }: Input<'news.submit'>,
  context: PersonContext
): Promise<Output<'news.submit'>> {
  const { store, person, now } = context
  const ready = await readyToGoOut(articleId, context)
  if (!ready.ok) return ready
  const { article, why } = ready.value
  const review: Review = { ...askedOf(person, now, publishAt), ...(why && { why }) }
  const submitted = await store.articles.change(
    { _id: articleId, state: 'draft', rev: article.rev },
    { state: 'review', review: review, sentBack: _.remove(), changedAt: now, rev: _.inc(1) }
  )
  if (submitted === 0) return refused('changed_meanwhile')
  await articleReview.tasks.note(store, articleId)
  await keepVersion(store, article, { by: person.name, now })
  const path = `features/officer/pages/review?id=${articleId}`
  await tellReaders(
    store,
    { about: `${quoted(article.title)}`, subject: articleId, turn: `${now}`, path },
    { asker: person, now }
  )
  return done({ askedAt: now })
}
