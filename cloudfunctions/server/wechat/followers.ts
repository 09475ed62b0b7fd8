import * as v from 'valibot'
import { callWechat } from './call'
import type { AuthorizedConnection } from './connection'
import type { WechatAnswer } from './errors/outcome'

/** One page of followers; the last one has no `nextOpenId`. `total` counts all followers. */
export type FollowerPage = { total: number; openIds: string[]; nextOpenId?: string }

/** Answer of user/get; `data` is absent on an empty page (docs/wechat.md 3). */
const Page = v.object({
  total: v.number(),
  data: v.optional(v.object({ openid: v.array(v.string()) })),
  next_openid: v.optional(v.string(), ''),
})

/** Lists up to 10,000 followers, after `fromOpenId` when given. WeChat allows 500 calls a day. */
export async function listFollowers(
  connection: AuthorizedConnection,
  fromOpenId?: string
): Promise<WechatAnswer<FollowerPage>> {
  const query: Record<string, string> = fromOpenId === undefined ? {} : { next_openid: fromOpenId }
  const answer = await callWechat(connection, { path: '/cgi-bin/user/get', schema: Page, query })
  if (answer.kind !== 'answered') return answer
  const { total, data, next_openid: nextOpenId } = answer.value
  const isLast = data === undefined || nextOpenId === ''
  return { kind: 'answered', value: { total, openIds: data?.openid ?? [], ...(isLast ? {} : { nextOpenId }) } }
}

/** A follower as WeChat tells; one who does not follow has nothing but the openid. `subscribedAt` in epoch ms. */
export type FollowerRow =
  | { openId: string; subscribed: false }
  | { openId: string; subscribed: true; subscribedAt: number; unionId?: string; tagIds: number[] }

const Rows = v.object({
  user_info_list: v.array(
    v.object({
      openid: v.string(),
      subscribe: v.number(),
      subscribe_time: v.optional(v.number(), 0),
      unionid: v.optional(v.string()),
      tagid_list: v.optional(v.array(v.number()), []),
    })
  ),
})

/** Asks about up to 100 people at once. WeChat gives no name and no picture since 2021 (docs/wechat.md 3). */
export async function getFollowers(
  connection: AuthorizedConnection,
  openIds: readonly string[]
): Promise<WechatAnswer<FollowerRow[]>> {
  const body = { user_list: openIds.map((openid) => ({ openid, lang: 'zh_CN' })) }
  const answer = await callWechat(connection, { path: '/cgi-bin/user/info/batchget', schema: Rows, body })
  return answer.kind === 'answered'
    ? { kind: 'answered', value: answer.value.user_info_list.map(asFollowerRow) }
    : answer
}

function asFollowerRow(row: v.InferOutput<typeof Rows>['user_info_list'][number]): FollowerRow {
  if (row.subscribe !== 1) return { openId: row.openid, subscribed: false }
  return {
    openId: row.openid,
    subscribed: true,
    subscribedAt: row.subscribe_time * 1000,
    tagIds: row.tagid_list,
    ...(row.unionid === undefined ? {} : { unionId: row.unionid }),
  }
}
