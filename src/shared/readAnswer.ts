import type { ActionName, Answer, Reason } from './api'
import { isRecord } from './isRecord'
import { refusalText } from './refusalText'

/** What came back as an answer of the contract; a proxy in between may have put a page of its own in its place. */
export function readAnswer<Name extends ActionName>(reply: unknown): Answer<Name> {
  if (!isRecord(reply) || typeof reply.ok !== 'boolean') return refusedFor('server_error')
  if (reply.ok) return { ok: true, value: reply.value } as Answer<Name>
  const reason = isReason(reply.reason) ? reply.reason : 'server_error'
  return { ok: false, reason, text: typeof reply.text === 'string' ? reply.text : refusalText[reason] }
}

/** A refusal that the phone or the desk finds out by itself. */
export function refusedFor(reason: Reason): { ok: false; reason: Reason; text: string } {
  return { ok: false, reason, text: refusalText[reason] }
}

function isReason(value: unknown): value is Reason {
  return typeof value === 'string' && Object.hasOwn(refusalText, value)
}
