import { isSafeNumber, parse } from 'lossless-json'
import * as v from 'valibot'

/**
 * Reason why nobody can tell whether WeChat acted: the request may have arrived, but its answer did not, or made no
 * sense.
 */
export type LostCause = 'timeout' | 'connection_lost' | 'server_error' | 'unreadable' | 'too_large'

/**
 * Outcome of one request. `answer`: what WeChat said, or the picture it drew. `unsent`: WeChat cannot have acted.
 * `lost`: it may have. `turned_away`: a gateway answered 4xx in WeChat's place.
 */
export type Exchange =
  | { kind: 'answer'; json: unknown }
  | { kind: 'unsent' }
  | { kind: 'turned_away'; status: number }
  | { kind: 'lost'; cause: LostCause }

export type Request = { url: string; method: 'GET' | 'POST'; body?: string | FormData }

/**
 * Limit of an answer: user/get answers with 10,000 openids in about 310 kB; anything larger than this is not WeChat's.
 */
const LARGEST_ANSWER = 2 * 1024 * 1024

const NeverConnected = v.object({
  code: v.picklist([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'UND_ERR_CONNECT_TIMEOUT',
  ]),
})

// Shapes are checked and not classes: what Node throws may come from another JavaScript realm. A host name with several
// addresses fails with one error for each of them.
const NotConnected = v.object({
  cause: v.union([NeverConnected, v.object({ errors: v.pipe(v.array(NeverConnected), v.nonEmpty()) })]),
})
const TimedOut = v.object({ name: v.literal('TimeoutError') })

/** Makes one request, limited in time (ms, body included) and size. Never throws. */
export async function exchange(
  request: Request,
  limits: { fetch: typeof fetch; timeoutMs: number }
): Promise<Exchange> {
  const { url, method, body } = request
  try {
    // A redirect would carry the token in the address to another host.
    const options = { method, redirect: 'manual', signal: AbortSignal.timeout(limits.timeoutMs) } as const
    const response = await limits.fetch(url, body === undefined ? options : { ...options, body })
    return await readAnswer(response)
  } catch (error) {
    return failedExchange(error)
  }
}

async function readAnswer(response: Response): Promise<Exchange> {
  const bytes = await readBytes(response)
  if (response.status >= 400 && response.status < 500) return { kind: 'turned_away', status: response.status }
  if (!response.ok) return { kind: 'lost', cause: 'server_error' }
  if (bytes === undefined) return { kind: 'lost', cause: 'too_large' }
  if (response.headers.get('content-type')?.startsWith('image/')) return { kind: 'answer', json: bytes }
  return readJson(bytes.toString('utf8'))
}

async function readBytes(response: Response): Promise<Buffer | undefined> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.length
    if (size > LARGEST_ANSWER) return reader?.cancel().then(() => undefined)
    chunks.push(read.value)
  }
  return Buffer.concat(chunks)
}

/** Reads JSON; a number beyond 2^53 (a message id) stays text. */
function readJson(text: string): Exchange {
  try {
    return { kind: 'answer', json: parse(text, null, (number) => (isSafeNumber(number) ? Number(number) : number)) }
  } catch {
    return { kind: 'lost', cause: 'unreadable' }
  }
}

function failedExchange(error: unknown): Exchange {
  if (v.is(TimedOut, error)) return { kind: 'lost', cause: 'timeout' }
  return v.is(NotConnected, error) ? { kind: 'unsent' } : { kind: 'lost', cause: 'connection_lost' }
}
