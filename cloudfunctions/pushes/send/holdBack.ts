import { nearText } from '#shared/beijingTime'
import type { PushChunk } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { afterQuietHours, isQuiet } from '#shared/pushes/quietHours'
import { ringsAtNight } from '#shared/pushes/topic'
import { subjectOf } from '../subjects'
import { type SendingPushes, writeLeased } from './leaseChunk'
import { stopPush } from './stopPush'

/**
 * Whether a chunk must not go out now: the push was stopped, what it is about is gone or no longer what was approved, or
 * a pause has led into the night.
 */
export async function holdBack(chunk: PushChunk, push: Push, { store, clock }: SendingPushes): Promise<boolean> {
  // A run that was about to open its chunks when the push was stopped may have left one open.
  if (push.state === 'stopped') {
    await writeLeased(store, chunk, { state: 'held' })
    return true
  }
  const whyNot = await subjectOf(push).sayWhyNotReleased?.(store, push)
  if (whyNot) {
    await stopPush(store, push, { remark: whyNot, now: clock() })
    return true
  }
  if (ringsAtNight(push.topic) || !isQuiet(clock())) return false
  const morning = afterQuietHours(clock())
  await writeLeased(store, chunk, { state: 'waiting', notBefore: morning })
  const remark = `夜里不打扰大家，${nearText(morning, clock())} 接着发。`
  await store.pushes.change({ _id: push.id, state: 'sending' }, { remark })
  return true
}
