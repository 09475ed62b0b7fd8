import * as v from 'valibot'
import { callOpenly } from './call'
import type { Connection } from './connection'
import type { WechatAnswer } from './errors/outcome'
import type { Token } from './tokens'

const Issued = v.object({ access_token: v.pipe(v.string(), v.nonEmpty()), expires_in: v.number() })

/**
 * Fetches a token by `stable_token` alone, which gives the same token to instances that ask at once. Never with
 * `force_refresh`: WeChat allows 20 a day (docs/wechat.md 2).
 */
export async function fetchToken(
  connection: Connection,
  { appId, appSecret }: { appId: string; appSecret: string }
): Promise<WechatAnswer<Token>> {
  const askedAt = connection.clock()
  const answer = await callOpenly(connection, {
    path: '/cgi-bin/stable_token',
    schema: Issued,
    body: { grant_type: 'client_credential', appid: appId, secret: appSecret },
  })
  if (answer.kind !== 'answered') return answer
  const { access_token: text, expires_in: seconds } = answer.value
  return { kind: 'answered', value: { text, expiresAt: askedAt + seconds * 1000 } }
}
