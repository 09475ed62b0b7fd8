import type { ActionName, Answer } from './api'
import { isRecord } from './isRecord'
import { outageText } from './outageText'
import type { Reason } from './reason'

/**
 * Reads what came back as an answer of the contract; a proxy in between may have put a page of its own in its place.
 */
export function readAnswer<Name extends ActionName>(reply: unknown): Answer<Name> {
  if (!isRecord(reply) || typeof reply.ok !== 'boolean') return refusedFor('server_error')
  if (reply.ok) return { ok: true, value: reply.value } as Answer<Name>
  const { reason, text } = reply
  return isReason(reason) && typeof text === 'string' ? { ok: false, reason, text } : refusedFor('server_error')
}

/** A refusal that the phone or the desk finds by itself, without an answer of the cloud. */
export function refusedFor(reason: keyof typeof outageText): { ok: false; reason: Reason; text: string } {
  return { ok: false, reason, text: outageText[reason] }
}

/**
 * True for any word that looks like a reason: a newer cloud may have reasons that this page does not know, and its
 * sentence is shown all the same.
 */
function isReason(value: unknown): value is Reason {
  return typeof value === 'string' && /^[a-z_]{1,40}$/.test(value)
}
