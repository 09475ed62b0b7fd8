import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { type Push, RECALL_MS } from '#shared/pushes/push'
import { afterQuietHours } from '#shared/pushes/quietHours'
import { ringsAtNight } from '#shared/pushes/topic'
import { done, refused } from '#shared/result'
import { leaveWork } from '../agenda/feature'
import { decide } from '../review/feature'
import { readsAsAsked } from './contentMark'
import { pushReview } from './pushReview'
import { showPush } from './showPush'

/**
 * 通过. A second officer approves, never the one who asked; the push then waits half a minute for a recall, and for its
 * time.
 */
export async function approvePush(
  { pushId, expected, alone }: Input<'pushes.approve'>,
  context: PersonContext
): Promise<Output<'pushes.approve'>> {
  const { store, now } = context
  const push = await store.pushes.get(pushId)
  const releaseAt = releaseOf(push, now)
  const release = { name: 'pushes.release', subject: pushId, at: releaseAt, now } as const
  const outcome = await leaveWork(store, release, () => pass(push, { releaseAt, expected, alone }, context))
  return outcome.ok ? done(showPush(await store.pushes.get(pushId))) : outcome
}

interface Approval {
  releaseAt: number
  expected: number
  alone: string | undefined
}

function pass(push: Push, { releaseAt, expected, alone }: Approval, context: PersonContext) {
  return decide(
    pushReview,
    {
      ...{ row: push, alone },
      decision: 'pass',
      late: 'decided_already',
      move: async ({ decidedBy, decidedByName, decidedAt, alone }) => {
        if (push.state === 'gathering') return refused('still_gathering')
        const article = await context.store.articles.find(push.subjectId)
        if (article && !readsAsAsked(push, article)) return refused('article_changed')
        if (push.reach && push.reach.total !== expected) return refused('reach_changed')
        const decided = { decidedBy: { id: decidedBy, name: decidedByName }, decidedAt }
        const changes = { state: 'approved' as const, ...decided, ...(alone && { alone }), releaseAt }
        return done({ where: { _id: push.id, state: 'asked' }, changes })
      },
    },
    context
  )
}

function releaseOf({ sendAt = 0, topic }: Push, now: number): number {
  const at = Math.max(sendAt, now + RECALL_MS)
  return ringsAtNight(topic) ? at : afterQuietHours(at)
}
