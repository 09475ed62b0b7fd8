import type { PushFields } from './callback/asXml'

/**
 * 事件 that WeChat pushes to the account's callback; `fields` bear WeChat's own names (docs/wechat.md 1.7). `text` is a
 * follower's message.
 */
export type WeixinEvent = {
  appId: string
  openId: string
  at: number
  event:
    | 'subscribe'
    | 'unsubscribe'
    | 'CLICK'
    | 'text'
    | 'TEMPLATESENDJOBFINISH'
    | 'MASSSENDJOBFINISH'
    | 'subscribe_msg_popup_event'
    | 'subscribe_msg_change_event'
    | 'subscribe_msg_sent_event'
    | 'wxa_media_check'
  fields: PushFields
}
