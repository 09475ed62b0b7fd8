import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { PushBatch } from '#shared/news/push'

/** How one call of a push ended; `remark` when nobody got it. */
export type PushEnding = { messageId: string; counts: NonNullable<PushBatch['counts']>; remark?: string }

/** Writes down how the batch with this id of WeChat's ended. A repeat writes the same. False when there is none. */
export async function confirmPush({ pushes }: Store, { messageId, counts, remark }: PushEnding): Promise<boolean> {
  const push = await pushes.findWhere({ 'batches.messageId': messageId })
  const index = push?.batches.findIndex((batch) => batch.messageId === messageId) ?? -1
  if (!push || index < 0) return false
  const ended = remark ? { state: 'failed', remark } : {}
  const facts = Object.entries({ ...ended, counts: _.set(counts) })
  const changes = Object.fromEntries(facts.map(([name, value]) => [`batches.${index}.${name}`, value]))
  const whole = remark && push.state === 'sent' ? { state: 'failed' } : {}
  await pushes.change({ _id: push.id, [`batches.${index}.messageId`]: messageId }, { ...changes, ...whole })
  return true
}
