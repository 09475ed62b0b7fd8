import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { decide } from '../review/feature'
import { commentReview } from './commentReview'
import { giveBackSlot } from './slots'

const STATES = { show: 'shown', refuse: 'refused', wait: 'waiting' } as const

/**
 * 放出来 or 不放. The decision may be changed later: a shown comment is taken away, a refused one let through, or it is
 * taken back and the comment waits again. What its writer has taken back is not decided any more.
 */
export async function decideComment(
  { commentId, decision, alone }: Input<'comments.decide'>,
  context: PersonContext
): Promise<Output<'comments.decide'>> {
  const { store, line } = context
  const row = await store.comments.get(commentId)
  const state = STATES[decision]
  const outcome = await decide(
    commentReview,
    {
      ...{ row, alone },
      decision: decision === 'show' ? 'pass' : 'sendBack',
      late: 'decided_already',
      move: ({ decidedByName, decidedAt, alone }) =>
        done({
          where: { _id: commentId, state: _.nin([state, 'withdrawn']) },
          changes: { state, decidedBy: decidedByName, decidedAt, alone: alone ?? _.remove() },
        }),
    },
    context
  )
  if (!outcome.ok && outcome.reason !== 'decided_already') return refused(outcome.reason, outcome.about)
  if (!outcome.ok && (await store.comments.get(commentId)).state === 'withdrawn') return refused('comment_withdrawn')
  if (state !== 'waiting') await giveBackSlot(store, row.personId, commentId)
  if (!outcome.ok) line.leaveOut()
  line.say({ remark: state })
  return done({ state })
}
