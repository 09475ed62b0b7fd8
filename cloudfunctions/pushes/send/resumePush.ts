import type { PersonContext } from '#server/context'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import type { Push } from '#shared/pushes/push'
import { done, refused } from '#shared/result'
import { leaveWork } from '../../agenda/feature'
import { pushReview } from '../pushReview'
import { showPush } from '../showPush'
import { subjectOf } from '../subjects'
import { type Again, findAgain } from './findAgain'

/**
 * 接着发. Goes on after a stop, or with people whom WeChat did not take; whoever has the message, or may have it, does not
 * get it again.
 */
export async function resumePush(
  { pushId }: Input<'pushes.resume'>,
  { store, now }: PersonContext
): Promise<Output<'pushes.resume'>> {
  const push = await store.pushes.get(pushId)
  if (await subjectOf(push).sayWhyOver?.(store, push)) return refused('not_in_feed')
  if (await subjectOf(push).sayWhyNotReleased?.(store, push)) return refused('article_changed_midway')
  const again = await findAgain(store, push)
  if (push.state === 'sent' && again.length === 0) return refused('nobody_again')
  const where: Where<Push> = { _id: pushId, state: again.length > 0 ? 'sent' : 'stopped' }
  const goOn = { state: 'sending', remark: _.remove(), endedAt: _.remove() } as const
  const resumed = await leaveWork(store, { name: 'pushes.release', subject: pushId, now }, async () => {
    const changed = await store.pushes.change(where, goOn)
    if (changed > 0) await runEach(again, (one) => reopenChunk(store, one, now))
    return changed
  })
  if (resumed === 0) return refused('decided_already')
  await pushReview.tasks.note(store, pushId)
  const { remark: _remark, endedAt: _endedAt, ...going } = push
  return done(showPush({ ...going, state: 'sending' }))
}

/** Makes some of a chunk's people wait once more, all of them when it is a mass call. */
async function reopenChunk({ pushChunks }: Store, { chunk, indexes }: Again, now: number): Promise<void> {
  const count = indexes.length
  const single = indexes.flatMap((index) => [
    [`recipients.${index}.outcome`, _.remove()],
    [`recipients.${index}.reason`, _.remove()],
    [`recipients.${index}.remark`, _.remove()],
  ])
  const cleared = chunk.kind === 'mass' ? { call: _.remove() } : Object.fromEntries(single)
  await pushChunks.change(
    { _id: chunk.id, state: 'done', rev: chunk.rev },
    {
      ...cleared,
      'tally.refused': _.inc(-count),
      'tally.waiting': _.inc(count),
      state: 'waiting',
      notBefore: now,
      freshFrom: chunk.passes,
      rev: _.inc(1),
    }
  )
}
