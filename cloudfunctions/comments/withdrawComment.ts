import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { commentReview } from './commentReview'
import { giveBackSlot } from './slots'

/**
 * 撤回评论. Whoever wrote a comment takes it back, whether it waits, is shown or was not let out: no reader sees it any
 * more, and no officer is asked for it. Safe to repeat.
 */
export async function withdrawComment(
  { commentId }: Input<'comments.withdraw'>,
  { store, person, now }: PersonContext
): Promise<Output<'comments.withdraw'>> {
  const comment = await store.comments.get(commentId)
  if (comment.personId !== person.id) throw new RequestFault('not_found')
  const isThere = { _id: commentId, personId: person.id, state: _.neq('withdrawn') }
  await store.comments.change(isThere, { state: 'withdrawn', withdrawnAt: now })
  await giveBackSlot(store, person.id, commentId)
  await commentReview.tasks.note(store, commentId)
  return done({ state: 'withdrawn' })
}
