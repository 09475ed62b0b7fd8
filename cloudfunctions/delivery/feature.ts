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
    /** Messages, pushes, and whatever else a feature has to send. */
    'delivery.send': true
  }
}

/** Work is left with a promise; this is for what an older function leaves beside. */
const LOOKS_EVERY_MS = 10 * 60_000

/** 送达. What reaches phones, and who was sent what: over what the other features have to send. */
export function deliveryOf(features: readonly Feature[]): Feature {
  const send = sendInTurns(features.flatMap(({ senders = [] }) => senders))
  return { collections, agenda: { 'delivery.send': { run: send, every: LOOKS_EVERY_MS } } }
}
