import { randomBytes } from 'node:crypto'
import type { Turn } from '#shared/events/placeBook'

/** A fresh holding of a place or of a position in the queue; its name makes the message about it unique. */
export function newTurn(member: string, now: number): Turn {
  return { member, turn: randomBytes(6).toString('base64url'), at: now }
}
