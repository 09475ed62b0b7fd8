import type { Feature } from '#server/feature'
import { collections } from './collections'

export { againAt, isTriedTooOften } from './backOff'
export { findMyReceipt, listMyReaders, wasSent } from './findMyReceipt'
export { findReaders, nameReaders, type Reader } from './findReaders'
export { findMassPause, takeMassTurn } from './massPace'
export { hasLeft, noteReach, type ReachNews } from './noteReach'
export type { Pace } from './pace'
export { isForTheWay, openRunRefusals, type RunRefusals } from './runRefusals'
export { sayPart } from './sayPart'
export { findReason, reasonOf, sayReason } from './sayReason'
export { clientIdOf, sendCard } from './sendCard'
export type { Sender, Sending } from './sender'
export { sendInTurns } from './sendInTurns'
export type { AboutPush, PushSubject } from './subject'
export { wherePushedTo } from './wherePushedTo'
export { canAskAgain } from './window'

/** 送达. What reaches phones, and who was sent what. */
export const delivery: Feature = {
  collections,
}
