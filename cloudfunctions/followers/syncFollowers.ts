import { _ } from '#server/command'
import type { Follower } from '#server/follower'
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
    const known = new Map((await store.followers.listByIds(batch)).map((follower) => [follower.id, follower]))
    await store.followers.change({ _id: _.in([...known.keys()]) }, { subscribed: true, seenAt: now })
    const asked = batch.filter((openId) => !known.get(openId)?.wechatUnionId)
    if (asked.length === 0) continue
    const rows = await official.getFollowers(asked)
    if (rows.kind !== 'answered') return false
    const followers = rows.value.map((row) => toFollower(row, now))
    await store.followers.addMany(followers.filter(({ id }) => !known.has(id)))
    for (const { id, wechatUnionId } of followers) {
      if (known.has(id) && wechatUnionId) await store.followers.change({ _id: id }, { wechatUnionId })
    }
  }
  return true
}

function toFollower(row: FollowerRow, now: number): Follower {
  const { openId: id, subscribed } = row
  return { id, subscribed, seenAt: now, ...(row.subscribed && row.unionId && { wechatUnionId: row.unionId }) }
}
