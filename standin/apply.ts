import type { Change } from './change'
import type { Shown } from './people/ledger'
import { massKey, massReceivers } from './sending/massReceivers'
import type { State } from './state'
import { dayOf, monthOf } from './trouble/calendar'

type Applied = { [Kind in Change['kind']]: (state: State, change: Extract<Change, { kind: Kind }>) => void }

const applied: Applied = {
  began: (state, { lastMessageId }) => {
    state.lastMessageId = BigInt(lastMessageId)
  },
  called: (state, { appId, path, at }) => {
    const key = callKey(appId, path)
    state.calls.set(key, { day: dayOf(at), count: callsToday(state, key, at) + 1 })
  },
  quota_cleared: (state, { appId, at }) => {
    for (const key of state.calls.keys()) if (key.startsWith(`${appId} `)) state.calls.delete(key)
    const month = `${appId} ${monthOf(at)}`
    state.clearances.set(month, (state.clearances.get(month) ?? 0) + 1)
  },
  token_issued: (state, { appId, at, token, othersUntil, forced }) => {
    const others = (state.tokens.get(appId) ?? []).filter((other) => other.validUntil > at)
    for (const other of others) {
      if (other.family === token.family) other.validUntil = Math.min(other.validUntil, othersUntil)
    }
    state.tokens.set(appId, [...others, { ...token }])
    if (forced) state.forcedRefreshes.set(appId, { day: dayOf(at), count: forcedToday(state, appId, at) + 1, at })
  },
  tokens_revoked: (state, { appId }) => state.tokens.delete(appId),
  follower_moved: (state, { openId, move, at }) => {
    const follower = state.followers.get(openId)
    if (!follower) return
    const returns = move.subscribed === true && !follower.subscribed
    Object.assign(follower, move, returns && { subscribedAt: at })
  },
  granted: (state, { openId, templateIds }) => {
    for (const templateId of templateIds) addGrant(state, `${openId} ${templateId}`, 1)
  },
  media_added: (state, { mediaId, media }) => state.media.set(mediaId, media),
  draft_added: (state, { mediaId, articles }) => state.drafts.set(mediaId, articles),
  sent: (state, { openId, shown, reaches, repeatKey, grantKey }) => {
    state.lastMessageId = BigInt(shown.messageId)
    if (repeatKey !== undefined) state.firstSends.set(repeatKey, shown)
    if (grantKey !== undefined) addGrant(state, grantKey, -1)
    const follower = state.followers.get(openId)
    if (reaches && follower) show(state, follower.unionId, shown)
  },
  chatted: (state, { openId, shown }) => {
    state.lastMessageId = BigInt(shown.messageId)
    const follower = state.followers.get(openId)
    if (follower) show(state, follower.unionId, shown)
  },
  mass_started: (state, { job, mediaId, repeatKey, at }) => {
    state.lastMessageId = BigInt(job.messageId)
    state.drafts.delete(mediaId)
    state.jobs.set(job.messageId, { ...job })
    if (repeatKey !== undefined) state.firstSends.set(repeatKey, { messageId: job.messageId, at })
  },
  tag_created: (state, { appId, tag }) => state.tags.set(appId, [...(state.tags.get(appId) ?? []), tag]),
  tagged: (state, { openIds, tagId }) => {
    for (const openId of openIds) {
      const follower = state.followers.get(openId)
      if (follower) follower.tagIds = [...new Set([...follower.tagIds, tagId])]
    }
  },
  window_opened: (state, { openId, until, left }) => state.customerWindows.set(openId, { until, left }),
  window_used: (state, { openId }) => {
    const window = state.customerWindows.get(openId)
    if (window) window.left -= 1
  },
  account_changed: (state, { appId, move }) => {
    state.accountMoves.set(appId, { ...state.accountMoves.get(appId), ...move })
    // The tokens of the old secret die with it.
    if (move.appSecret !== undefined) state.tokens.delete(appId)
  },
  mass_moved: (state, { messageId, state: next }) => {
    const job = state.jobs.get(messageId)
    if (job) job.state = next
  },
  mass_finished: (state, { messageId, shown }) => {
    const job = state.jobs.get(messageId)
    if (!job) return
    for (const { unionId } of massReceivers(state, job, shown.at)) {
      const key = massKey(job.appId, unionId, shown.at)
      state.massReceived.set(key, (state.massReceived.get(key) ?? 0) + 1)
      show(state, unionId, shown)
    }
    state.jobs.set(messageId, { ...job, state: 'sent' })
  },
}

/** Applies a change: the only place where the state changes, now and when the journal is read again. */
export function apply(state: State, change: Change): void {
  const perform = applied[change.kind] as (state: State, change: Change) => void
  perform(state, change)
}

export function callKey(appId: string, path: string): string {
  return `${appId} ${path}`
}

/** Number of calls of one interface since 00:00 in Shanghai. */
export function callsToday(state: State, key: string, at: number): number {
  const calls = state.calls.get(key)
  return calls?.day === dayOf(at) ? calls.count : 0
}

export function forcedToday(state: State, appId: string, at: number): number {
  const forced = state.forcedRefreshes.get(appId)
  return forced?.day === dayOf(at) ? forced.count : 0
}

function addGrant(state: State, key: string, count: number): void {
  state.grants.set(key, (state.grants.get(key) ?? 0) + count)
}

function show(state: State, unionId: string, shown: Shown): void {
  const phone = state.phones.get(unionId)
  if (phone) phone.push(shown)
  else state.phones.set(unionId, [shown])
}
