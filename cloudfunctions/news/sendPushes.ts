import { _ } from '#server/command'
import type { Store } from '#server/store'
import { sayOutcome } from '#server/wechat/sayOutcome'
import type { WechatAccounts } from '#server/wechatAccounts'
import type { Push, PushBatch } from '#shared/news/push'
import { draftForPush } from './draftForPush'
import { listBatches, listRecipients } from './pushRecipients'

const LEASE_MS = 120_000

/** WeChat sends the same `clientmsgid` once within 24 hours (wechat.md 1.3). */
const MASS_DEDUPES_MS = 24 * 3_600_000

interface Run {
  store: Store
  wechat: WechatAccounts
  clock: () => number
  holder: string
}

/** 群发. Takes waiting or abandoned pushes under a lease and sends them batch by batch from where they stopped. */
export async function sendPushes({ store, wechat, clock, holder }: Run): Promise<void> {
  const now = clock()
  const open = await store.pushes.list({
    where: { state: _.in(['waiting', 'sending']), leasedUntil: _.lte(now) },
    limit: 5,
  })
  for (const push of open) {
    const leased = await store.pushes.change(
      { _id: push.id, leasedUntil: push.leasedUntil },
      { state: 'sending', leasedBy: holder, leasedUntil: now + LEASE_MS }
    )
    if (leased === 1) await sendPush(push, { store, wechat, clock, holder })
  }
}

async function sendPush(push: Push, run: Run): Promise<void> {
  const { store, clock } = run
  const batches = push.batches.length > 0 ? push.batches : await listBatches(store, push)
  if (push.batches.length === 0) await store.pushes.change({ _id: push.id }, { batches: _.set(batches) })

  for (const [index, batch] of batches.entries()) {
    if (batch.state !== 'waiting') continue
    const sent = await sendBatch(push, batch, run, index)
    batches[index] = sent
    await store.pushes.change({ _id: push.id }, { [`batches.${index}`]: _.set(sent), leasedUntil: clock() + LEASE_MS })
    if (sent.state !== 'accepted') break
  }
  await store.pushes.change({ _id: push.id }, { state: stateOf(batches), leasedUntil: clock() + retryMs(batches) })
}

async function sendBatch(
  push: Push,
  batch: PushBatch,
  { store, wechat, clock }: Run,
  index: number
): Promise<PushBatch> {
  const firstTriedAt = batch.firstTriedAt ?? clock()
  if (clock() - firstTriedAt >= MASS_DEDUPES_MS)
    return { ...batch, state: 'unknown', remark: '超过一天没有回音，不再重发。' }

  const draft = await draftForPush(store, push, wechat)
  if (draft.kind !== 'answered') return afterFailure({ ...batch }, sayOutcome(draft), draft.kind)
  await store.pushes.change({ _id: push.id }, { [`batches.${index}.firstTriedAt`]: firstTriedAt })
  const outcome = await wechat.official.sendMass({
    openIds: await listRecipients(store, batch),
    mediaId: draft.value,
    clientMessageId: batch.clientId,
  })
  if (outcome.kind !== 'accepted') return afterFailure({ ...batch, firstTriedAt }, sayOutcome(outcome), outcome.kind)
  const { remark: _remark, ...clean } = batch
  return { ...clean, firstTriedAt, state: 'accepted', ...(outcome.messageId && { messageId: outcome.messageId }) }
}

/** Only a refusal is final: whatever else happened, the same id may be tried again. */
function afterFailure(batch: PushBatch, remark: string, kind: string): PushBatch {
  return { ...batch, remark, state: kind === 'refused' ? 'failed' : 'waiting' }
}

function stateOf(batches: PushBatch[]): Push['state'] {
  if (batches.every(({ state }) => state === 'accepted')) return 'sent'
  if (batches.some(({ state }) => state === 'failed')) return 'failed'
  return batches.some(({ state }) => state === 'unknown') ? 'unknown' : 'sending'
}

function retryMs(batches: PushBatch[]): number {
  return batches.some(({ state }) => state === 'waiting') ? 15_000 : 0
}
