import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 放出来 or 不放. May be changed later: a shown one taken away, a refused one let through. */
export async function decideComment(
  { commentId, decision }: Input<'comments.decide'>,
  { store, person, now }: PersonContext
): Promise<Output<'comments.decide'>> {
  await store.comments.get(commentId)
  const state = decision === 'show' ? 'shown' : 'refused'
  const decided = await store.comments.change(
    { _id: commentId, state: _.neq(state) },
    { state, decidedBy: person.name, decidedAt: now }
  )
  if (decided > 0) {
    await writeLog(store, {
      at: now,
      personId: person.id,
      action: 'comments.decide',
      subject: commentId,
      remark: state,
    })
  }
  return done({ state })
}
