/** 事件, as WeChat would push it to the account's callback; `fields` bear WeChat's own names (wechat.md 1.7). */
export type WeixinEvent = {
  appId: string
  openId: string
  at: number
  event:
    | 'subscribe'
    | 'unsubscribe'
    | 'TEMPLATESENDJOBFINISH'
    | 'MASSSENDJOBFINISH'
    | 'subscribe_msg_popup_event'
    | 'subscribe_msg_sent_event'
  fields: object
}
