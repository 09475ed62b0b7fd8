import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { lacksAddress } from '#shared/news/channelWay'
import { done, refused } from '#shared/result'
import { decide } from '../../review/feature'
import { findWays } from '../channelWays'
import { promiseNews } from '../promiseNews'
import { keepLive } from '../writing/keepVersion'
import { articleReview } from './articleReview'
import { findGoingOut } from './goingOut'
import { judgePictures } from './judgePictures'

/**
 * 审核通过. An officer other than the one who asked approves the version that they read: of an article, or of a change to a
 * public one. While WeChat has not looked at every picture, it goes out by itself afterwards.
 */
export async function approveArticle(
  { articleId, rev, alone }: Input<'news.approve'>,
  context: PersonContext
): Promise<Output<'news.approve'>> {
  const { store, person, now } = context
  const row = await store.articles.get(articleId)
  const going = findGoingOut(row)
  if (going?.state !== 'review') return refused('not_in_review')
  const { review, shown, where } = going
  if (lacksAddress(shown, await findWays(store))) return refused('account_url_missing')
  let isWaiting = false
  const outcome = await decide(
    articleReview,
    {
      ...{ row, alone },
      decision: 'pass',
      late: 'changed_meanwhile',
      move: async ({ decidedByName, decidedAt, alone }) => {
        const pictures = await judgePictures(store, shown, { personId: person.id, now })
        if (pictures.kind === 'risky') return refused('picture_risky', pictures.names)
        isWaiting = pictures.kind === 'waiting'
        const released = alone && { by: decidedByName, at: decidedAt, reason: alone }
        const changes = {
          ...(isWaiting ? going.toCheck({ ...review, approvedBy: decidedByName }) : going.toReaders(now)),
          releasedAlone: released || _.remove(),
        }
        await promiseNews(store, articleId, changes, now)
        return done({ where: { ...where, rev }, changes })
      },
    },
    context
  )
  if (!outcome.ok) return outcome
  if (!isWaiting) await keepLive(store, going, { by: review.askedByName, now })
  return done({ publishedAt: isWaiting ? null : Math.max(now, review.publishAt ?? now) })
}
