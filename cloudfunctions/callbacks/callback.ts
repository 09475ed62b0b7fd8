import type { Store } from '#server/store'
import type { WechatAccounts } from '#server/wechat/accounts'

/** 回调. One push of WeChat as it was stored before it was answered; a step of the agenda applies it later. */
export interface Callback {
  /** Hash of what WeChat repeats in each of its tries, so that a repeat is the same document. */
  id: string
  appId: string
  openId: string
  /** The event's name in small letters, or `message`. */
  kind: string
  /** Time of the event by WeChat's clock; pushes may come in another order. */
  at: number
  receivedAt: number
  /** `unmatched`: no message or push here had waited for the event. `kept`: there is nothing to apply. */
  state: 'waiting' | 'applied' | 'unmatched' | 'kept'
  notBefore: number
  /** The event as JSON; what a follower wrote is not kept. */
  payload: string
}

/** Events that change something here; of others only the fact is kept. */
export const WECHAT_EVENT_KINDS = [
  'subscribe',
  'unsubscribe',
  'templatesendjobfinish',
  'masssendjobfinish',
  'subscribe_msg_popup_event',
  'subscribe_msg_change_event',
  'subscribe_msg_sent_event',
  'wxa_media_check',
] as const
export type WechatEventKind = (typeof WECHAT_EVENT_KINDS)[number]

export function findEventKind(kind: string | undefined): WechatEventKind | undefined {
  return WECHAT_EVENT_KINDS.find((known) => known === kind)
}

/** What one run of the step applies events with; it ends at `until`. */
export interface Applying {
  store: Store
  wechat: WechatAccounts
  clock: () => number
  until: number
}
