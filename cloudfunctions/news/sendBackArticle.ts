import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'

/** 退回. With a word to the writer; also how a writer takes back what waits, or stops what was to appear later. */
export async function sendBackArticle(
  { articleId, word }: Input<'news.sendBack'>,
  { store, person, now }: PersonContext
): Promise<Output<'news.sendBack'>> {
  await store.articles.get(articleId)
  const sent = await store.articles.change(
    { _id: articleId, state: _.in(['review', 'scheduled']) },
    {
      ...{ state: 'draft', review: _.remove(), publishAt: _.remove(), changedAt: now, rev: _.inc(1) },
      sentBack: _.set({ by: person.name, at: now, word }),
    }
  )
  if (sent === 0) return refused('not_in_review')
  await writeLog(store, { at: now, personId: person.id, action: 'news.sendBack', subject: articleId, remark: word })
  return done({ sentBackAt: now })
}
