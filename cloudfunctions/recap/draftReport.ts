import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { articleIdOf } from '#shared/news/article'
import { reportOf } from '#shared/recap/reportOf'
import { done, refused } from '#shared/result'
import { beginArticle } from '../news/feature'
import { copyPhotos } from '../photos/feature'
import { gatherRecap } from './gatherRecap'

const PICTURE_WORDS = '活动现场照片'

/**
 * 写活动报道. A draft of whoever asks for it, with the numbers of this moment and what they ticked on the wall; to readers it goes
 * the way of every article.
 */
export async function draftReport(
  { eventId, newKey, photoIds = [] }: Input<'recap.draft'>,
  context: PersonContext
): Promise<Output<'recap.draft'>> {
  const { store, now, line } = context
  const recap = await gatherRecap(store, eventId, now)
  if (!recap.isOver) return refused('recap_early')
  const articleId = articleIdOf(newKey)
  const pictures = await copyPhotos({ eventId, articleId, photoIds }, context)
  const words = reportOf(recap)
  const body = `${words.body}${pictures.map((fileId) => `<img src="${fileId}" alt="${PICTURE_WORDS}" />`).join('')}`
  const isNew = await beginArticle(articleId, { ...words, body, channel: 'work', eventId }, context)
  if (!isNew) {
    await store.articles.get(articleId)
    line.leaveOut()
  }
  return done({ articleId, photos: pictures.length })
}
