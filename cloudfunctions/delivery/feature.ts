import type { Feature } from '#server/feature'
import { collections } from './collections'
import { sendInTurns } from './sendInTurns'

export { againAt, isTriedTooOften } from './backOff'
export { findMyReceipt, listMyReaders, wasSent } from './findMyReceipt'
export { findReaders, nameReaders, type Reader } from './findReaders'
export { leaveMessages } from './leaveMessages'
export { leavePush } from './leavePush'
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

declare module '#server/agenda' {
  interface AgendaNames {
    /** Sends what is due of messages, pushes and whatever else a feature has. */
    'delivery.send': true
  }
}

/** Pause between two looks without a wake-up, for what an older version of the functions leaves without one. */
const LOOKS_EVERY_MS = 10 * 60_000

/** 送达. Sends to phones what the other features have, and knows who was sent what. */
export function deliveryOf(features: readonly Feature[]): Feature {
  const send = sendInTurns(features.flatMap(({ senders = [] }) => senders))
  return { collections, agenda: { 'delivery.send': { run: send, every: LOOKS_EVERY_MS } } }
}
