import type { Store } from '#server/store'
import type { WechatAccounts } from '#server/wechat/accounts'

/** 回调. One push of WeChat as it was stored before it was answered; a job applies it later. */
export interface Callback {
  /** Made from what WeChat repeats in each of its tries, so that a repeat is the same document. */
  id: string
  appId: string
  openId: string
  /** The event's name in small letters, or `message`. */
  kind: string
  /** When it happened, by WeChat's clock; pushes may come in another order. */
  at: number
  receivedAt: number
  /** `unmatched`: nothing of ours had waited for it. `kept`: there is nothing to apply. */
  state: 'waiting' | 'applied' | 'unmatched' | 'kept'
  notBefore: number
  /** The event as JSON; what a follower wrote is not kept. */
  payload: string
}

/** The events that change something of ours; of others only the fact is kept. */
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

/** What one run of the timer applies events with. */
export interface Applying {
  store: Store
  wechat: WechatAccounts
  clock: () => number
  until: number
}
