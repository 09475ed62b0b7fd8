import { createHash } from 'node:crypto'
import type { WechatMessage } from '#server/wechat/callback/message'

/**
 * What makes a repeated push the same one: the message's id, else sender, time, event and key (docs/wechat.md 4). Two events
 * in one second differ in what they are about: the message, the picture, or the templates they name.
 */
export function callbackId(appId: string, message: WechatMessage): string {
  const { MsgId, FromUserName, CreateTime, Event, EventKey } = message
  if (MsgId && !Event) return hash([appId, MsgId])
  const about = Object.entries(message).filter(([name]) => ABOUT.test(name))
  return hash([appId, FromUserName, CreateTime, Event.toLowerCase(), EventKey, about])
}

const ABOUT = /^(MsgI[Dd]|trace_id|Subscribe\w+Event|List)$/

function hash(parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
