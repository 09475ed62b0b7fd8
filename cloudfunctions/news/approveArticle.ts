import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { findGoingOut } from './goingOut'
import { judgePictures } from './judgePictures'
import { keepLive } from './keepVersion'

/**
 * 审核通过. By another officer than the one who asked, and of the version that they read: an article, or a change of one
 * that is public. Where WeChat has not looked at every picture yet it goes out by itself when it has.
 */
export async function approveArticle(
  { articleId, rev }: Input<'news.approve'>,
  { store, person, now }: PersonContext
): Promise<Output<'news.approve'>> {
  const going = findGoingOut(await store.articles.get(articleId))
  if (going?.state !== 'review') return refused('not_in_review')
  const { review, shown, where } = going
  if (review.askedBy === person.id) return refused('own_article')
  const pictures = await judgePictures(store, shown, { personId: person.id, now })
  if (pictures.kind === 'risky') return refused('picture_risky', pictures.names)
  const isWaiting = pictures.kind === 'waiting'
  const changes = isWaiting ? going.toCheck({ ...review, approvedBy: person.name }) : going.toReaders(now)
  const approved = await store.articles.change({ ...where, rev }, changes)
  if (approved === 0) return refused('changed_meanwhile')
  if (!isWaiting) await keepLive(store, going, { by: review.askedByName, now })
  return done({ publishedAt: isWaiting ? null : Math.max(now, review.publishAt ?? now) })
}
