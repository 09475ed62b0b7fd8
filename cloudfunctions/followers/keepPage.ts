import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { WechatAccounts } from '#server/wechat/accounts'
import type { Failure } from '#server/wechat/errors/outcome'
import type { FollowerRow } from '#server/wechat/followers'
import type { Follower } from './follower'
import type { FollowerSync } from './followerSync'
import { isToBeAsked } from './isToBeAsked'

export interface Syncing {
  store: Store
  wechat: WechatAccounts
  clock: () => number
  until: number
}

/** Openids in one look at the database, and in one question to WeChat (docs/wechat.md 3). */
const A_LOOK = 1000
const A_QUESTION = 100
const AT_ONCE = 4

/**
 * Writes down the followers on a page, and asks for unionids that may be new. When repeated it asks only for the rest.
 */
export async function keepPage(
  openIds: string[],
  run: FollowerSync,
  syncing: Syncing
): Promise<'kept' | 'out_of_time' | Failure> {
  for (const look of slices(openIds, A_LOOK)) {
    if (syncing.clock() >= syncing.until) return 'out_of_time'
    const kept = await keepLook(look, run, syncing)
    if (kept) return kept
  }
  return 'kept'
}

async function keepLook(openIds: string[], { startedAt }: FollowerSync, { store, wechat }: Syncing) {
  const known = new Map((await store.followers.listByIds(openIds)).map((follower) => [follower.id, follower]))
  // An event newer than this run is right, and the list is not.
  const isOldNews: Where<Follower> = _.or([{ movedAt: _.exists(false) }, { movedAt: _.lt(startedAt) }])
  const seen = { subscribed: true, seenAt: startedAt }
  await store.followers.change(_.and([{ _id: _.in([...known.keys()]) }, isOldNews]), seen)

  const asked = openIds.filter((openId) => isToBeAsked(openId, known.get(openId), startedAt))
  const questions = [...slices(asked, A_QUESTION)].values()
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (const question of questions) {
      const rows = await wechat.official.getFollowers(question)
      if (rows.kind !== 'answered') return rows
      await keepRows(store, rows.value, { known, startedAt })
    }
    return undefined
  })
  return (await Promise.all(lanes)).find((failure) => failure !== undefined)
}

type Known = { known: Map<string, Follower>; startedAt: number }

async function keepRows({ followers }: Store, rows: FollowerRow[], { known, startedAt }: Known): Promise<void> {
  const fresh = rows.filter(({ openId }) => !known.has(openId)).map((row) => toFollower(row, startedAt))
  await followers.addMissing(fresh)
  for (const row of rows) {
    const before = known.get(row.openId)
    if (before && row.subscribed && row.unionId !== before.wechatUnionId)
      await followers.change({ _id: row.openId }, { wechatUnionId: row.unionId ?? _.remove() })
  }
  // Written last, so that followers whom a crash left out are asked about again.
  const again = rows.flatMap(({ openId }) => (known.has(openId) ? openId : []))
  if (again.length > 0) await followers.change({ _id: _.in(again) }, { askedAt: startedAt })
}

function toFollower(row: FollowerRow, startedAt: number): Follower {
  const { openId: id, subscribed } = row
  const unionId = row.subscribed && row.unionId
  return { id, subscribed, seenAt: startedAt, askedAt: startedAt, ...(unionId && { wechatUnionId: unionId }) }
}

function* slices<Item>(items: Item[], size: number): Generator<Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}
