import type { ActionName, Answer, Input, Reason } from '#shared/api'
import { refusalText } from '#shared/refusalText'
import { isReading } from './isReading'

export interface Call {
  action: ActionName
  input: unknown
}

/** What came back, before anybody has looked at it. Throws when nothing came back. */
export type Send = (call: Call) => Promise<unknown>

interface Line {
  send: Send
  /** The cloud no longer knows this session. */
  onSignedOut: () => void
}

export function makeCallApi({ send, onSignedOut }: Line) {
  return async function callApi<Name extends ActionName>(action: Name, input: Input<Name>): Promise<Answer<Name>> {
    const answer = await ask<Name>(send, { action, input })
    if (!answer.ok && answer.reason === 'signed_out') onSignedOut()
    return answer
  }
}

/** A question may be asked twice, a deed is left to the person. */
async function ask<Name extends ActionName>(send: Send, call: Call): Promise<Answer<Name>> {
  const first = await tryOnce<Name>(send, call)
  return first.ok || first.reason !== 'offline' || !isReading(call.action) ? first : tryOnce<Name>(send, call)
}

async function tryOnce<Name extends ActionName>(send: Send, call: Call): Promise<Answer<Name>> {
  try {
    return readAnswer<Name>(await send(call))
  } catch {
    return failure('offline')
  }
}

export function readAnswer<Name extends ActionName>(reply: unknown): Answer<Name> {
  if (!isRecord(reply) || typeof reply.ok !== 'boolean') return failure('server_error')
  if (reply.ok) return { ok: true, value: reply.value } as Answer<Name>
  const reason = isReason(reply.reason) ? reply.reason : 'server_error'
  return { ok: false, reason, text: typeof reply.text === 'string' ? reply.text : refusalText[reason] }
}

function failure(reason: Reason): { ok: false; reason: Reason; text: string } {
  return { ok: false, reason, text: refusalText[reason] }
}

function isReason(value: unknown): value is Reason {
  return typeof value === 'string' && Object.hasOwn(refusalText, value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
