import type { Store } from '#server/store'
import type { WechatAccounts } from '#server/wechat/accounts'

/** What one run of the timer applies events with. */
export interface Applying {
  store: Store
  wechat: WechatAccounts
  clock: () => number
  until: number
}
