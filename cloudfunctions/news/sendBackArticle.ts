import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { findGoingOut } from './goingOut'

/**
 * 退回. With a word to the writer; also how a writer takes back what waits, or stops what was to appear later. A change of
 * what is public waits for its writer, and readers keep what they have.
 */
export async function sendBackArticle(
  { articleId, word }: Input<'news.sendBack'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'news.sendBack'>> {
  const sentBack = { by: person.name, at: now, word }
  const article = await store.articles.get(articleId)
  const going = findGoingOut(article)
  const sent = going
    ? await store.articles.change(going.where, { ...going.toWriter(sentBack), changedAt: now })
    : await store.articles.change(
        { _id: articleId, state: 'scheduled' },
        { state: 'draft', publishAt: _.remove(), changedAt: now, rev: _.inc(1), sentBack: sentBack }
      )
  if (sent === 0) return refused('not_in_review')
  line.say({ remark: word })
  return done({ sentBackAt: now })
}
