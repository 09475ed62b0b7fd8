import * as v from 'valibot'
import { callWechat } from '../call'
import type { AuthorizedConnection } from '../connection'
import type { SendOutcome, WechatAnswer } from '../errors/outcome'

/**
 * A mass message. `mediaId` is that of a draft and dies with a successful send. The same `clientMessageId` (≤ 32 bytes)
 * is sent once in 24 hours.
 */
export type MassMessage = { mediaId: string; clientMessageId: string }

/**
 * 群发. Sends to 2 … 10,000 openids; a follower's fifth message in a month is silently dropped and counted in
 * `FilterCount` (docs/wechat.md 1.3).
 */
export async function sendMass(
  connection: AuthorizedConnection,
  { openIds, ...message }: MassMessage & { openIds: readonly string[] }
): Promise<SendOutcome> {
  return postMass(connection, '/cgi-bin/message/mass/send', { touser: openIds, ...asWechatMass(message) })
}

/** 群发. Sends to all followers, or to those with a tag. Counts as one of the four a month of everybody it reaches. */
export async function sendMassToAll(
  connection: AuthorizedConnection,
  { tagId, ...message }: MassMessage & { tagId?: number }
): Promise<SendOutcome> {
  const filter = tagId === undefined ? { is_to_all: true } : { is_to_all: false, tag_id: tagId }
  return postMass(connection, '/cgi-bin/message/mass/sendall', { filter, ...asWechatMass(message) })
}

/** 预览. Shows the draft to one follower; it does not count as one of their four a month. */
export async function previewMass(
  connection: AuthorizedConnection,
  { openId, mediaId }: { openId: string; mediaId: string }
): Promise<SendOutcome> {
  const body = { touser: openId, mpnews: { media_id: mediaId }, msgtype: 'mpnews' }
  return postMass(connection, '/cgi-bin/message/mass/preview', body)
}

/** Takes the body of a mass message away; cards that have arrived stay (docs/wechat.md 1.3). */
export async function deleteMass(connection: AuthorizedConnection, messageId: string): Promise<WechatAnswer<object>> {
  const body = { msg_id: messageId }
  return callWechat(connection, { path: '/cgi-bin/message/mass/delete', schema: v.object({}), body })
}

const massStates = { SENDING: 'sending', SEND_SUCCESS: 'sent', SEND_FAIL: 'failed', DELETE: 'deleted' } as const

export type MassState = (typeof massStates)[keyof typeof massStates]

const Status = v.object({ msg_status: v.pipe(v.picklist(Object.keys(massStates) as (keyof typeof massStates)[])) })

/** State of a mass send at WeChat. */
export async function getMassState(
  connection: AuthorizedConnection,
  messageId: string
): Promise<WechatAnswer<MassState>> {
  const body = { msg_id: messageId }
  const answer = await callWechat(connection, { path: '/cgi-bin/message/mass/get', schema: Status, body })
  return answer.kind === 'answered' ? { kind: 'answered', value: massStates[answer.value.msg_status] } : answer
}

const Accepted = v.object({ msg_id: v.optional(v.union([v.string(), v.number()])) })

/** Posts a mass send. 45065 (sent before) carries the first message's id and is an acceptance like the first one. */
async function postMass(connection: AuthorizedConnection, path: string, body: object): Promise<SendOutcome> {
  const answer = await callWechat(connection, { path, schema: Accepted, body })
  if (answer.kind !== 'answered') return answer
  const { msg_id } = answer.value
  return msg_id === undefined ? { kind: 'accepted' } : { kind: 'accepted', messageId: String(msg_id) }
}

function asWechatMass({ mediaId, clientMessageId }: MassMessage) {
  return { mpnews: { media_id: mediaId }, msgtype: 'mpnews', send_ignore_reprint: 0, clientmsgid: clientMessageId }
}
