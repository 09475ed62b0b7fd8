import { createHash } from 'node:crypto'
import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { Push, PushBatch } from '#shared/news/push'

/** 群发 takes 10,000 openids a call (wechat.md 1.3); the database gives 1,000 a look. */
const A_CALL = 10_000
const A_LOOK = 1000

/**
 * Cuts the followers, in the order of their openids, into the calls that a push needs. All are equally large, since
 * WeChat refuses a call for one alone (40130).
 */
export async function listBatches(store: Store, push: Push): Promise<PushBatch[]> {
  const openIds = await listOpenIds(store, {})
  const size = Math.ceil(openIds.length / Math.ceil(openIds.length / A_CALL))
  const batches: PushBatch[] = []
  for (let start = 0; start < openIds.length; start += size) {
    const slice = openIds.slice(start, start + size)
    batches.push({
      clientId: createHash('sha256').update(`${push.id}:${start}`).digest('hex').slice(0, 32),
      from: slice[0] ?? '',
      to: slice.at(-1) ?? '',
      count: slice.length,
      state: 'waiting',
    })
  }
  return batches
}

export function listRecipients(store: Store, { from, to }: PushBatch): Promise<string[]> {
  return listOpenIds(store, { from, to })
}

async function listOpenIds({ followers }: Store, { from, to }: { from?: string; to?: string }): Promise<string[]> {
  const found: string[] = []
  for (let last = from; ; ) {
    const after = last === undefined ? {} : { _id: found.length === 0 ? _.gte(last) : _.gt(last) }
    const rows = await followers.list({ where: { subscribed: true, ...after }, order: ['_id', 'asc'], limit: A_LOOK })
    found.push(...rows.map(({ id }) => id).filter((id) => to === undefined || id <= to))
    last = rows.at(-1)?.id
    if (rows.length < A_LOOK || (to !== undefined && last !== undefined && last >= to)) return found
  }
}
