import type { ActionName, Answer, Input } from '#shared/api'
import { readAnswer, refusedFor } from '#shared/readAnswer'

const PATIENCE_MS = 15_000

interface Line {
  address: string
  token: () => string | undefined
  /** The cloud does not know this token any more. */
  onSignedOut: (token: string) => void
  patienceMs?: number
}

export type CallApi = <Name extends ActionName>(action: Name, input: Input<Name>) => Promise<Answer<Name>>

/** One way to the cloud. Whatever goes wrong comes back as a refusal with its sentence; nothing is thrown. */
export function makeCallApi({ address, token, onSignedOut, patienceMs = PATIENCE_MS }: Line): CallApi {
  return async <Name extends ActionName>(action: Name, input: Input<Name>) => {
    const used = token()
    const reply = await post(address, { action, input }, used, patienceMs)
    const answer = reply === NOTHING ? refusedFor('offline') : readAnswer<Name>(reply)
    if (!answer.ok && answer.reason === 'signed_out' && used && used === token()) onSignedOut(used)
    return answer
  }
}

const NOTHING = Symbol('nothing came back')

async function post(address: string, call: object, token: string | undefined, patienceMs: number): Promise<unknown> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), patienceMs)
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  try {
    const reply = await fetch(address, { method: 'POST', headers, body: JSON.stringify(call), signal: giveUp.signal })
    return readJson(await reply.text())
  } catch {
    return NOTHING
  } finally {
    clearTimeout(timer)
  }
}

/** A proxy in between may answer with a page of its own. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
