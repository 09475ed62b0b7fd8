import { randomUUID } from 'node:crypto'
import type { EventEmitter } from 'node:events'

/** Names a call, so that the one that gets no answer can be told. */
export const CALL = 'x-call'

/** Tells, by its name, of each call that the stand-in has taken and will leave without an answer. */
export type Silences = EventEmitter<{ silent: [call: string] }>

/** The time of a call is up as soon as its silence is told of: real silence is not waited out. */
export function fetchUntilSilent(silences: Silences): typeof fetch {
  const underWay = new Map<string, AbortController>()
  silences.on('silent', (call) => underWay.get(call)?.abort(new DOMException('', 'TimeoutError')))
  return (url, init) => {
    const call = randomUUID()
    const patience = new AbortController()
    underWay.set(call, patience)
    const headers = new Headers(init?.headers)
    headers.set(CALL, call)
    return fetch(url, { ...init, headers, signal: patience.signal }).finally(() => underWay.delete(call))
  }
}
