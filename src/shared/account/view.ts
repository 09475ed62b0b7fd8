import type { AccountKind, Capability } from '../capability'

/** 公众号. What the desk shows of both accounts, their followers and the latest pushes of WeChat. */
export interface AccountView {
  kind: AccountKind
  official: AccountState
  miniProgram: AccountState
  followers: number
  sync?: SyncView
  members: FollowingCount
  callbacks: { waiting: number; latest: CallbackRow[] }
}

export interface AccountState {
  /** Missing before WeChat has been asked for the first time. */
  appId?: string
  probedAt?: number
  /** Why WeChat could not be asked about everything, as a Chinese sentence. */
  remark?: string
  channels: ChannelState[]
  quotas: QuotaRow[]
  quotasAt?: number
}

/**
 * State of one channel. `unknown` until WeChat has said; `remark` is why it is off, unless the kind of the account
 * explains it.
 */
export interface ChannelState {
  capability: Capability
  state: 'on' | 'off' | 'unknown'
  remark?: string
}

/** Calls of one kind: allowed a day, used and left on the day of `quotasAt`. */
export interface QuotaRow {
  name: QuotaName
  daily: number
  used: number
  left: number
}

export const QUOTAS = ['template', 'mass', 'followers', 'unionIds', 'subscribe', 'phone'] as const
export type QuotaName = (typeof QUOTAS)[number]

/** The last walk over WeChat's list of followers. Only a complete one says who has left. */
export interface SyncView {
  state: 'running' | 'complete' | 'refused'
  startedAt: number
  seen: number
  total: number
  lastCompleteAt?: number
  remark?: string
}

/** Members by whether they follow the account; `unbound` have not used the mini-program, so nobody can tell. */
export interface FollowingCount {
  following: number
  notFollowing: number
  unbound: number
}

export interface CallbackRow {
  id: string
  kind: string
  at: number
  receivedAt: number
  state: 'waiting' | 'applied' | 'unmatched' | 'kept'
}

/** A member who can be asked to follow. `unlinked`: WeChat has not said which follower this person would be. */
export interface NotFollowingRow {
  memberId: string
  maskedName: string
  unionName: string
  enterpriseName: string
  why: 'not_following' | 'unlinked'
}
