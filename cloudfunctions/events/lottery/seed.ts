import { randomBytes } from 'node:crypto'
import type { Sealing } from '#server/sealing/sealing'
import type { LotPart } from '../order/orderRows'
import { sha256 } from './sha256'

const SEED_BYTES = 32

/** 种子. Thrown and sealed before anybody can enter; its fingerprint is there for all to see. */
export function newLot(
  sealing: Sealing,
  eventId: string,
  seed = randomBytes(SEED_BYTES).toString('hex')
): Pick<LotPart, 'seedHash' | 'sealed'> {
  return { seedHash: sha256(seed), sealed: sealing.seal(seed, seedPlace(eventId)) }
}

/** Where a seed is at home: sealed for one event, it opens for no other. */
export function seedPlace(eventId: string): string {
  return `lotteryDraws/${eventId}`
}
