import * as v from 'valibot'
import { callWechat } from './call'
import type { AuthorizedConnection } from './connection'
import type { WechatAnswer } from './errors/outcome'

/** Calls of one interface: allowed today, used today, left today. */
export type Quota = { daily: number; used: number; left: number }

const Told = v.object({ quota: v.object({ daily_limit: v.number(), used: v.number(), remain: v.number() }) })

/** Quota of today's calls of `path`, for example `/cgi-bin/message/template/send`. */
export async function getQuota(connection: AuthorizedConnection, path: string): Promise<WechatAnswer<Quota>> {
  const body = { cgi_path: path }
  const answer = await callWechat(connection, { path: '/cgi-bin/openapi/quota/get', schema: Told, body })
  if (answer.kind !== 'answered') return answer
  const { daily_limit: daily, used, remain: left } = answer.value.quota
  return { kind: 'answered', value: { daily, used, left } }
}
