import { _ } from '#server/command'
import type { Files } from '#server/files'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import type { WechatAccounts } from '#server/wechatAccounts'
import type { Push, PushBatch } from '#shared/news/push'
import { listBatches } from './pushRecipients'
import { sendBatch } from './sendBatch'

const LEASE_MS = 120_000
const A_RUN = 5

export interface Sending {
  store: Store
  wechat: WechatAccounts
  files: Files
  clock: () => number
  holder: string
}

/** 群发. Takes waiting or abandoned pushes under a lease and sends them batch by batch from where they stopped. */
export async function sendPushes(run: Sending): Promise<void> {
  const { store, clock, holder } = run
  const now = clock()
  const open = await store.pushes.list({
    where: { state: _.in(['waiting', 'sending']), leasedUntil: _.lte(now) },
    limit: A_RUN,
  })
  await runEach(open, async (push) => {
    const leased = await store.pushes.change(
      { _id: push.id, leasedUntil: push.leasedUntil },
      { state: 'sending', leasedBy: holder, leasedUntil: now + LEASE_MS }
    )
    if (leased === 1) await sendPush(push, run)
  })
}

async function sendPush(push: Push, run: Sending): Promise<void> {
  const { store, clock } = run
  const article = await store.articles.get(push.articleId)
  if (article.state !== 'published') return end(store, push, { state: 'failed', remark: '文章已经撤下，没有再发。' })
  const batches = push.batches.length > 0 ? push.batches : await listBatches(store, push)
  if (push.batches.length === 0) await store.pushes.change({ _id: push.id }, { batches: _.set(batches) })

  for (const [index, batch] of batches.entries()) {
    if (batch.state !== 'waiting') continue
    const { sent, againAt } = await sendBatch({ push, article, batch, index }, run)
    batches[index] = sent
    const leasedUntil = againAt ?? clock() + LEASE_MS
    await store.pushes.change({ _id: push.id }, { [`batches.${index}`]: _.set(sent), leasedUntil })
    if (againAt !== undefined) return
    if (sent.state !== 'accepted') break
  }
  await end(store, push, { state: stateOf(batches) })
}

async function end({ pushes }: Store, { id }: Push, result: Pick<Push, 'state'> & { remark?: string }): Promise<void> {
  await pushes.change({ _id: id }, { ...result })
}

function stateOf(batches: PushBatch[]): Push['state'] {
  if (batches.length > 0 && batches.every(({ state }) => state === 'accepted')) return 'sent'
  return batches.some(({ state }) => state === 'unknown') ? 'unknown' : 'failed'
}
