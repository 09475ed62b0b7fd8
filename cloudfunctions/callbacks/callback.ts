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
