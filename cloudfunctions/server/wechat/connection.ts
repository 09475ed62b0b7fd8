import type { Failure } from './errors/outcome'
import type { Tokens } from './tokens'

/** One line per call. Never a token, a secret, an openid or a text: the path stands without its query. */
export type CallLog = {
  path: string
  kind: Failure['kind'] | 'answered'
  tookMs: number
  code?: number
  /** WeChat's number of the request; it explains it for 7 days (docs/wechat.md 1.8). */
  rid?: string
  /** The address WeChat saw, when it is not on the list. */
  ip?: string
}

/** What every call needs. `baseUrl` has no slash at its end; `timeoutMs` bounds one request. */
export type Connection = {
  baseUrl: string
  clock: () => number
  fetch: typeof fetch
  timeoutMs: number
  log: (line: CallLog) => void
}

export type AuthorizedConnection = Connection & { tokens: Tokens }
