import { randomUUID } from 'node:crypto'
import type { EventEmitter } from 'node:events'

/** Header that names a call, so that a call without an answer can be told from the others. */
export const CALL = 'x-call'

/** Events that name each call which the stand-in has taken and will leave without an answer. */
export type Silences = EventEmitter<{ silent: [call: string] }>

/** A fetch that times out as soon as its call is told to be silent, so that tests need not wait for real silence. */
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
