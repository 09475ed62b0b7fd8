import type { Account, Template } from './accounts'
import type { Change } from './change'
import type { WeixinEvent } from './events'
import type { State } from './state'

/** Limits of one interface, in calls. */
export type Limit = { perDay?: number; perMinute?: number }

/** The surroundings of every interface. `commit` changes the state at once; it is durable when the answer leaves. */
export type World = {
  prefix: string
  /** The accounts as they are now: an owner may reset a secret, WeChat may freeze it. */
  readonly accounts: readonly Account[]
  templates: readonly Template[]
  limits: { readonly [path: string]: Limit }
  state: State
  clock: () => number
  random: () => number
  commit: (change: Change) => void
  emit: (event: WeixinEvent) => void
  /** Does WeChat's own work (delivering, counting) after the answer. */
  defer: (work: () => void) => void
  /** Calls in the running minute, by account and path. */
  minutes: Map<string, { minute: number; count: number }>
  /** Time of the last try of a mass message, by its id. Forgotten at a restart. */
  massTries: Map<string, number>
  /** Verdicts on pictures that are held back, each to be told as it is or as `suggest`. Forgotten at a restart. */
  heldVerdicts: ((suggest?: Suggest) => void)[] | undefined
  /** Codes of the phone button that wait to be exchanged. Forgotten at a restart. */
  phoneCodes: Map<string, { phone: string; until: number }>
  /** Refused calls by their rid, for rid/get. Forgotten at a restart. */
  complaints: Map<string, { at: number; appId: string; path: string; code: number }>
}

/** The verdict of WeChat's check on words or a picture. */
export type Suggest = 'pass' | 'review' | 'risky'

/** A call after all checks: its account is known, its body read. */
export type WeixinCall = {
  account: Account
  path: string
  query: URLSearchParams
  body: unknown
  form?: FormData
  at: number
}

/** A bigint is written as a bare JSON number, as WeChat writes its message ids. */
export type WeixinAnswer = { readonly [key: string]: unknown }
