import type { Files } from '#server/files'
import type { Store } from '#server/store'
import type { WechatAccounts } from '#server/wechat/accounts'
import type { Push } from '#shared/pushes/push'
import type { RunRefusals } from '../delivery/feature'
import type { Gate } from './gate'

/** What one run of the timer sends with; `until` is when the function must be done. */
export interface Sending {
  store: Store
  wechat: WechatAccounts
  files: Files
  clock: () => number
  holder: string
  until: number
  gate: Gate
  refusals: RunRefusals
  /** A push as this run knows it, so that its words are read once. */
  pushOf: (pushId: string) => Promise<Push | undefined>
}

export type Gathering = Pick<Sending, 'store' | 'clock'>

/** Longer than a window of calls can take; whoever crashed with a chunk loses it to the next run. */
export const LEASE_MS = 120_000
