import type { Store } from '#server/store'
import { eventOf, type WechatMessage } from '#server/wechat/callback/message'
import type { Callback } from './callback'
import { callbackId } from './callbackId'
import { findEventKind } from './kinds'

/** Stores a push before it is answered; a repeat finds its document there. */
export async function keepCallback(
  { callbacks }: Store,
  { appId, message, now }: { appId: string; message: WechatMessage; now: number }
): Promise<void> {
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
  await callbacks.add(callback)
}
