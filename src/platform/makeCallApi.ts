import type { ActionName, Answer, Input } from '#shared/api'
import { readAnswer, refusedFor } from '#shared/readAnswer'
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
    return refusedFor('offline')
  }
}
