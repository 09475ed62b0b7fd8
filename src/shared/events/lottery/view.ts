import type { OrderView } from '../order/view'

/** 抽签. What everybody sees of the lottery of an event. */
export interface LotteryView extends OrderView {
  /** Fingerprint of the seed, from the beginning; of the list, from the closing; the seed itself with the result. */
  seedHash: string
  listHash?: string
  seed?: string
  /** True where the seed cannot be opened for want of its key: nothing is drawn before it is back. */
  isStuck?: true
}
