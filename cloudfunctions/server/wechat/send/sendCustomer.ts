import * as v from 'valibot'
import { callWechat } from '../call'
import type { AuthorizedConnection } from '../connection'
import type { SendOutcome } from '../errors/outcome'

/**
 * 客服消息. Sends a text: five within 48 hours of the follower's own message, three within a minute of a tap
 * (docs/wechat.md 1.4). WeChat does not deduplicate it.
 */
export async function sendCustomer(
  connection: AuthorizedConnection,
  { toOpenId, text }: { toOpenId: string; text: string }
): Promise<SendOutcome> {
  const body = { touser: toOpenId, msgtype: 'text', text: { content: text } }
  const answer = await callWechat(connection, { path: '/cgi-bin/message/custom/send', schema: v.object({}), body })
  return answer.kind === 'answered' ? { kind: 'accepted' } : answer
}
