import type { Failure } from './errors/outcome'
import type { Tokens } from './tokens'

/** Log line of one call. It never has a token, a secret, an openid or a text: the path stands without its query. */
export type CallLog = {
  path: string
  kind: Failure['kind'] | 'answered'
  tookMs: number
  code?: number
  /** WeChat's number of the request, which WeChat explains for 7 days (docs/wechat.md 1.8). */
  rid?: string
  /** Our address as WeChat saw it, when it is not on the account's list. */
  ip?: string
}

/** What every call to WeChat needs. `baseUrl` has no slash at its end; `timeoutMs` limits one request. */
export type Connection = {
  baseUrl: string
  clock: () => number
  fetch: typeof fetch
  timeoutMs: number
  log: (line: CallLog) => void
}

export type AuthorizedConnection = Connection & { tokens: Tokens }
