import type { MemberContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import type { Comment } from '#shared/comments/comment'
import { pageKey } from '#shared/page'
import { done, refused } from '#shared/result'
import { findWays } from '../news/feature'
import { commentReview } from './commentReview'
import { giveBackSlot, takeSlot } from './slots'

/** 写评论. The comment waits until an officer has read it; words that WeChat forbids are refused at once. */
export async function writeComment(
  { articleId, newKey, text }: Input<'comments.write'>,
  { store, person, now, safety }: MemberContext
): Promise<Output<'comments.write'>> {
  const article = await store.articles.get(articleId)
  if (article.state !== 'published') throw new RequestFault('not_found')
  const isReadHere = (await findWays(store))[article.channel] === 'page'
  if (!article.commentsOn || !isReadHere) return refused('comments_off')
  const id = `c${newKey}`
  // The phone repeats its call after a lost answer.
  if (await store.comments.find(id)) return done({ state: 'waiting' })
  if (!(await takeSlot(store, person, { commentId: id, now }))) return refused('comments_waiting')
  const verdict = await safety.judge({ text, openId: person.openId, scene: 'comment' })
  if (verdict === 'risky') {
    await giveBackSlot(store, person.id, id)
    return refused('words_risky')
  }

  const union = await store.unions.find(person.member.unionId)
  const comment: Comment = {
    ...{ id, articleId, text, at: now, pageKey: pageKey(now, id), articleTitle: article.title },
    ...{ personId: person.id, name: person.name, unionName: union?.name ?? '' },
    ...{ state: 'waiting', ...(verdict !== 'pass' && { doubtful: true }) },
  }
  await store.comments.add(comment)
  await commentReview.tasks.note(store, id)
  return done({ state: 'waiting' })
}
