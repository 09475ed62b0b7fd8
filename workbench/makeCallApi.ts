import type { ActionName, Answer, Input, Reason } from '#shared/api'
import { refusalText } from '#shared/refusalText'

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
    const answer = readAnswer<Name>(await post(address, { action, input }, used, patienceMs))
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

function readAnswer<Name extends ActionName>(reply: unknown): Answer<Name> {
  if (reply === NOTHING) return refusedFor('offline')
  if (!isRecord(reply) || typeof reply.ok !== 'boolean') return refusedFor('server_error')
  if (reply.ok) return { ok: true, value: reply.value } as Answer<Name>
  const reason = isReason(reply.reason) ? reply.reason : 'server_error'
  return { ok: false, reason, text: typeof reply.text === 'string' ? reply.text : refusalText[reason] }
}

function refusedFor(reason: Reason) {
  return { ok: false as const, reason, text: refusalText[reason] }
}

function isReason(value: unknown): value is Reason {
  return typeof value === 'string' && Object.hasOwn(refusalText, value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
