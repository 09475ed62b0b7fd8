import { createHash } from 'node:crypto'
import type { Clearing } from '#server/retention/clearing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { eventOf, type WechatMessage } from '#server/wechat/callback/message'
import { leaveWork } from '../agenda/feature'
import { type Callback, findEventKind } from './callback'

const ABOUT = /^(MsgI[Dd]|trace_id|Subscribe\w+Event|List)$/

/** Stores a push before it is answered, and answers its id; a repeat finds its document there and changes nothing. */
export async function keepCallback(
  store: Store,
  { appId, message, now }: { appId: string; message: WechatMessage; now: number }
): Promise<string> {
  const event = eventOf(message)
  const applies = findEventKind(event) !== undefined
  const callback: Callback = {
    id: callbackId(appId, message),
    appId,
    openId: message.FromUserName,
    kind: event ?? 'message',
    at: message.CreateTime * 1000,
    receivedAt: now,
    state: applies ? 'waiting' : 'kept',
    notBefore: now,
    payload: applies ? JSON.stringify(message) : '',
  }
  const add = () => store.callbacks.add(callback)
  await (applies ? leaveWork(store, { name: 'callbacks.apply', now }, add) : add())
  return callback.id
}

/**
 * Id of a push, the same for each repeat: from the message's id, else from sender, time, event and key (docs/wechat.md
 * 4). Two events in one second differ in the message, picture or templates that they name.
 */
function callbackId(appId: string, message: WechatMessage): string {
  const { MsgId, FromUserName, CreateTime, Event, EventKey } = message
  if (MsgId && !Event) return hash([appId, MsgId])
  const about = Object.entries(message).filter(([name]) => ABOUT.test(name))
  return hash([appId, FromUserName, CreateTime, Event.toLowerCase(), EventKey, about])
}

function hash(parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** Removes pushes that are applied, long after WeChat's last try: openids are personal data. */
export const forgetCallbacks: Clearing = {
  row: 'callbacks',
  forget: ({ callbacks }, before) => callbacks.remove({ state: _.neq('waiting'), receivedAt: _.lt(before) }),
  oldest: ({ callbacks }) => callbacks.earliest('receivedAt', { state: _.neq('waiting') }),
}
