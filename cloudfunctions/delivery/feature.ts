import type { Feature } from '#server/feature'
import { collections } from './collections'

export { findMyReceipt, listMyReaders, wasSent } from './findMyReceipt'
export { findReaders, type Reader } from './findReaders'
export { nameReaders } from './nameReaders'
export type { Pace } from './pace'
export { clientIdOf, sendCard } from './sendCard'
export { standsIn } from './standsIn'
export { openStops, type Stops } from './stops'

/** 送达. What reaches phones, and who was sent what. */
export const delivery: Feature = {
  collections,
}
