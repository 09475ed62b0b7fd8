import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { giveBackSlot } from './slots'

/** 放出来 or 不放. May be changed later: a shown one taken away, a refused one let through. */
export async function decideComment(
  { commentId, decision }: Input<'comments.decide'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'comments.decide'>> {
  const { personId } = await store.comments.get(commentId)
  const state = decision === 'show' ? 'shown' : 'refused'
  const decided = await store.comments.change(
    { _id: commentId, state: _.neq(state) },
    { state, decidedBy: person.name, decidedAt: now }
  )
  await giveBackSlot(store, personId, commentId)
  if (decided === 0) line.leaveOut()
  line.say({ remark: state })
  return done({ state })
}
