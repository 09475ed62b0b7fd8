import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { decide } from '../review/feature'
import { pushReview } from './pushReview'
import { showPush } from './showPush'

/** 退回. Sends a push back with a word that says what to change. */
export async function sendBackPush(
  { pushId, word }: Input<'pushes.sendBack'>,
  context: PersonContext
): Promise<Output<'pushes.sendBack'>> {
  const { store, line } = context
  const row = await store.pushes.get(pushId)
  const outcome = await decide(
    pushReview,
    {
      ...{ row, word },
      decision: 'sendBack',
      late: 'decided_already',
      move: ({ decidedBy, decidedByName, decidedAt }) =>
        done({
          where: { _id: pushId, state: _.in(['gathering', 'asked']) },
          changes: {
            ...{ state: 'sent_back', remark: word },
            ...{ decidedBy: { id: decidedBy, name: decidedByName }, decidedAt },
          },
        }),
    },
    context
  )
  if (!outcome.ok) return outcome
  await store.pushChunks.remove({ pushId })
  line.say({ remark: word })
  return done(showPush(await store.pushes.get(pushId)))
}
