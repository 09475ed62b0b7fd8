import type { Account, Template } from './accounts'
import type { Change } from './change'
import type { WeixinEvent } from './events'
import type { State } from './state'

/** Calls allowed of one interface. */
export type Limit = { perDay?: number; perMinute?: number }

/** What every interface works with. `commit` changes the state at once; it is durable when the answer leaves. */
export type World = {
  prefix: string
  /** As they are now: an owner may reset a secret, WeChat may freeze it. */
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
  /** When a mass message was last asked for, by its id. Forgotten at a restart. */
  massTries: Map<string, number>
  /** Verdicts on pictures that are kept back, while they are; each is told as it is, or as the demonstration wants it. Forgotten at a restart. */
  heldVerdicts: ((suggest?: Suggest) => void)[] | undefined
  /** Codes of the phone button that wait to be exchanged. Forgotten at a restart. */
  phoneCodes: Map<string, { phone: string; until: number }>
  /** What was asked under a rid, for rid/get. Forgotten at a restart. */
  complaints: Map<string, { at: number; appId: string; path: string; code: number }>
}

/** WeChat's opinion of words or a picture. */
export type Suggest = 'pass' | 'review' | 'risky'

/** A call that has passed the door: its account is known, its body read. */
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
