import { _ } from '#server/command'
import type { Store } from '#server/store'
import type { FollowerRow } from '#server/wechat/followers'
import type { Wechat } from '#server/wechat/openWechat'

const ASKED_AT_ONCE = 100

/**
 * 同步关注者. Reads the whole list of followers, asks for the unionid of those not known yet, and marks whoever was
 * not seen as gone; only after a complete run, never after one that broke off. Answers false when it broke off.
 */
export async function syncFollowers(store: Store, official: Wechat, now: number): Promise<boolean> {
  for (let from: string | undefined, isLast = false; !isLast; ) {
    const page = await official.listFollowers(from)
    if (page.kind !== 'answered') return false
    if (!(await keep(store, official, page.value.openIds, now))) return false
    from = page.value.nextOpenId
    isLast = from === undefined
  }
  await store.followers.change({ subscribed: true, seenAt: _.lt(now) }, { subscribed: false })
  return true
}

async function keep(store: Store, official: Wechat, openIds: string[], now: number): Promise<boolean> {
  for (let from = 0; from < openIds.length; from += ASKED_AT_ONCE) {
    const batch = openIds.slice(from, from + ASKED_AT_ONCE)
    const known = new Set((await store.followers.listByIds(batch)).map(({ id }) => id))
    const fresh = batch.filter((openId) => !known.has(openId))
    await store.followers.change({ _id: _.in([...known]) }, { subscribed: true, seenAt: now })
    if (fresh.length === 0) continue
    const rows = await official.getFollowers(fresh)
    if (rows.kind !== 'answered') return false
    await store.followers.addMany(rows.value.map((row) => toFollower(row, now)))
  }
  return true
}

function toFollower(row: FollowerRow, now: number) {
  const { openId: id, subscribed } = row
  return { id, subscribed, seenAt: now, ...(row.subscribed && row.unionId && { wechatUnionId: row.unionId }) }
}
