import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Changes, Where } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import type { Article, SentBack } from '#shared/news/article'
import { done } from '#shared/result'
import { decide } from '../../review/feature'
import { articleReview } from './articleReview'
import { findGoingOut } from './goingOut'

/**
 * 退回. Sends an article back to its writer with a word; the officer who asked also takes back in this way what waits or
 * is scheduled. A change of a public article waits for its writer, and readers keep the words they have.
 */
export async function sendBackArticle(
  { articleId, word }: Input<'news.sendBack'>,
  context: PersonContext
): Promise<Output<'news.sendBack'>> {
  const { store, now, line } = context
  const row = await store.articles.get(articleId)
  const outcome = await decide(
    articleReview,
    {
      ...{ row, word },
      decision: 'sendBack',
      late: 'not_in_review',
      move: ({ decidedByName: by, decidedAt: at }) => done(backToWriter(row, { by, at, word, ...timeOf(row) })),
    },
    context
  )
  if (!outcome.ok) return outcome
  line.say({ remark: word })
  return done({ sentBackAt: now })
}

/** The time that was chosen for it, before it waited or while it did. */
function timeOf({ state, publishAt: set, review }: Article): Pick<SentBack, 'publishAt'> {
  const publishAt = state === 'scheduled' ? set : review?.publishAt
  return publishAt === undefined ? {} : { publishAt }
}

function backToWriter(article: Article, sentBack: SentBack): { where: Where<Article>; changes: Changes<Article> } {
  const going = findGoingOut(article)
  if (going) return { where: going.where, changes: { ...going.toWriter(sentBack), changedAt: sentBack.at } }
  const toDraft = { state: 'draft' as const, publishAt: _.remove(), changedAt: sentBack.at, rev: _.inc(1), sentBack }
  return { where: { _id: article.id, state: 'scheduled' }, changes: toDraft }
}
