import type { Files } from './files'
import type { Store } from './store'
import type { WechatAccounts } from './wechat/accounts'

/** What an entry of the agenda runs with. The run ends before `until`; the next one goes on where it stopped. */
export interface Job {
  store: Store
  wechat: WechatAccounts
  files: Files
  clock: () => number
  holder: string
  until: number
}
