import type { Failure } from '#server/wechat/outcome'
import { sayOutcome } from '#server/wechat/sayOutcome'
import { nextMidnight } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import type { Push, PushBatch } from '#shared/news/push'
import { draftForPush } from './draftForPush'
import { listRecipients } from './pushRecipients'
import type { Sending } from './sendPushes'

/** WeChat sends the same `clientmsgid` once within 24 hours (wechat.md 1.3); what is under way must arrive inside. */
const MASS_DEDUPES_MS = 24 * 3_600_000 - 60_000

interface OneOf {
  push: Push
  article: Article
  batch: PushBatch
  index: number
}

/** One call to WeChat, and when it is to be repeated. Only a refusal is final: the same id may be tried again. */
export async function sendBatch(
  { push, article, batch, index }: OneOf,
  { store, wechat, files, clock }: Sending
): Promise<{ sent: PushBatch; againAt?: number }> {
  const firstTriedAt = batch.firstTriedAt ?? clock()
  if (clock() - firstTriedAt >= MASS_DEDUPES_MS)
    return { sent: { ...batch, state: 'unknown', remark: '超过一天没有回音，不再重发。' } }

  const draft = await draftForPush(article, wechat, files)
  if (draft.kind !== 'answered') return afterFailure(batch, draft, clock())
  await store.pushes.change({ _id: push.id }, { [`batches.${index}.firstTriedAt`]: firstTriedAt })
  const outcome = await wechat.official.sendMass({
    openIds: await listRecipients(store, batch),
    mediaId: draft.value,
    clientMessageId: batch.clientId,
  })
  if (outcome.kind !== 'accepted') return afterFailure({ ...batch, firstTriedAt }, outcome, clock())
  const { remark: _remark, ...clean } = batch
  const { messageId } = outcome
  return { sent: { ...clean, firstTriedAt, state: 'accepted', ...(messageId && { messageId }) } }
}

function afterFailure(batch: PushBatch, failure: Failure, now: number): { sent: PushBatch; againAt?: number } {
  const tried = { ...batch, remark: sayOutcome(failure) }
  if (failure.kind === 'refused') return { sent: { ...tried, state: 'failed' } }
  return { sent: tried, againAt: againAt(failure, now) }
}

function againAt(failure: Failure, now: number): number {
  const after = failure.kind === 'retry' ? failure.after : 'backoff'
  switch (after) {
    case 'midnight':
      return nextMidnight(now)
    case 'minute':
      return now + 60_000
    case 'backoff':
      return now + 15_000
  }
}
