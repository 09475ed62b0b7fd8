import type { AccountMove } from './accounts'
import type { DraftArticle } from './material/articles'
import { asFollower, type FollowerSeed, type WeixinFollower } from './people/followers'
import type { Shown } from './people/ledger'

export type IssuedToken = { family: 'plain' | 'stable'; text: string; validUntil: number; expiresAt: number }

/**
 * 群发任务. It is `awaiting` the administrator of a protected account, then `sending` until its followers have it.
 * `deleted` takes the text away, not the cards.
 */
export type MassJob = {
  messageId: string
  appId: string
  state: 'awaiting' | 'sending' | 'sent' | 'failed' | 'deleted'
  /** Time at which the administrator's chance to answer ends. */
  awaitsUntil?: number
  openIds: readonly string[]
  articles: readonly DraftArticle[]
}

export type Media = { type: string; base64: string }

/** All that WeChat would remember. Only `apply` changes it, so that the journal can build it again. */
export type State = {
  followers: Map<string, WeixinFollower>
  grants: Map<string, number>
  phones: Map<string, Shown[]>
  massReceived: Map<string, number>
  tokens: Map<string, IssuedToken[]>
  forcedRefreshes: Map<string, { day: string; count: number; at: number }>
  drafts: Map<string, readonly DraftArticle[]>
  media: Map<string, Media>
  jobs: Map<string, MassJob>
  firstSends: Map<string, { messageId: string; at: number }>
  calls: Map<string, { day: string; count: number }>
  clearances: Map<string, number>
  tags: Map<string, { id: number; name: string }[]>
  /** Limits of messages that the account writes to a follower of its own accord: until when, and how many more. */
  customerWindows: Map<string, { until: number; left: number }>
  accountMoves: Map<string, AccountMove>
  lastMessageId: bigint
}

// As large as the ids seen in the wild, so that a client that reads them as numbers fails here too.
const FIRST_MESSAGE_ID = 3_248_682_510_344_192_000n

/** The state before the first call. `followers` holds each person under all their openids. */
export function startState(seeds: readonly FollowerSeed[]): State {
  const followers = seeds.map(asFollower).flatMap((one) => Object.values(one.openIds).map((id) => [id, one] as const))
  return {
    followers: new Map(followers),
    grants: new Map(seeds.flatMap(({ grants = {} }) => Object.entries(grants))),
    phones: new Map(),
    massReceived: new Map(),
    tokens: new Map(),
    forcedRefreshes: new Map(),
    drafts: new Map(),
    media: new Map(),
    jobs: new Map(),
    firstSends: new Map(),
    calls: new Map(),
    clearances: new Map(),
    tags: new Map(),
    customerWindows: new Map(),
    accountMoves: new Map(),
    lastMessageId: FIRST_MESSAGE_ID,
  }
}
