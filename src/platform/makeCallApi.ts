import type { ActionName, Answer, Input, ReadingName } from '#shared/api'
import { readAnswer, refusedFor } from '#shared/readAnswer'

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

/** Two ways through one door: a question may be asked twice, a deed is left to the person. */
export function makeCallApi({ send, onSignedOut }: Line) {
  async function callApi<Name extends ActionName>(action: Name, input: Input<Name>): Promise<Answer<Name>> {
    const answer = await tryOnce<Name>(send, { action, input })
    if (!answer.ok && answer.reason === 'signed_out') onSignedOut()
    return answer
  }

  async function askApi<Name extends ReadingName>(action: Name, input: Input<Name>): Promise<Answer<Name>> {
    const first = await callApi(action, input)
    return first.ok || first.reason !== 'offline' ? first : callApi(action, input)
  }

  return { callApi, askApi }
}

async function tryOnce<Name extends ActionName>(send: Send, call: Call): Promise<Answer<Name>> {
  try {
    return readAnswer<Name>(await send(call))
  } catch {
    return refusedFor('offline')
  }
}
