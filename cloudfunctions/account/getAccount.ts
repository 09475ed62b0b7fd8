import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { reasonText } from '#server/wechat/errors/reasons'
import type { AccountState, AccountView, ChannelState, QuotaName, SyncView } from '#shared/account/view'
import type { Input, Output } from '#shared/api'
import { type AccountType, accountKindOf, type Capability } from '#shared/capability'
import { done } from '#shared/result'
import type { FollowerSync } from '../followers/feature'
import type { StoredCapabilities } from './capabilityStore'
import { countFollowing } from './countFollowing'

const LATEST = 8

const channelsOf: Record<AccountType, Capability[]> = {
  official: ['template', 'mass', 'mass_all', 'notice', 'customer', 'followers', 'articles', 'tags'],
  miniprogram: ['subscribe', 'safety', 'phone'],
}

const capabilityOf: Record<QuotaName, Capability> = {
  template: 'template',
  mass: 'mass',
  followers: 'followers',
  unionIds: 'followers',
  subscribe: 'subscribe',
  phone: 'phone',
}

/** 公众号. The channels of both accounts, the members who follow, and the latest pushes from WeChat. */
export async function getAccount(
  _input: Input<'account.get'>,
  { store }: PersonContext
): Promise<Output<'account.get'>> {
  const [official, miniProgram, followers, sync, members, callbacks] = await Promise.all([
    findLatest(store, 'official'),
    findLatest(store, 'miniprogram'),
    store.followers.count({ subscribed: true }),
    store.followerSyncs.findWhere({}),
    countFollowing(store),
    readCallbacks(store),
  ])
  const off = official?.off.map(({ capability }) => capability) ?? []
  return done({
    kind: accountKindOf(official?.on ?? [], off),
    official: stateOf('official', official),
    miniProgram: stateOf('miniprogram', miniProgram),
    followers,
    members,
    callbacks,
    ...(sync && { sync: syncView(sync) }),
  })
}

/** The account that was probed last: an earlier appid may have left its document. */
async function findLatest({ capabilities }: Store, type: AccountType): Promise<StoredCapabilities | undefined> {
  const [latest] = await capabilities.list({ where: { type }, order: ['probedAt', 'desc'], limit: 1 })
  return latest
}

function stateOf(type: AccountType, stored: StoredCapabilities | undefined): AccountState {
  const channels = channelsOf[type].map((capability) => channelOf(capability, stored))
  if (!stored) return { channels, quotas: [] }
  const { id: appId, probedAt, quotasAt, remark } = stored
  // WeChat gives a quota for what is not allowed too; it means nothing.
  const quotas = stored.quotas.filter(({ name }) => stored.on.includes(capabilityOf[name]))
  const times = { ...(probedAt && { probedAt }), ...(quotasAt && { quotasAt }) }
  return { appId, channels, quotas, ...times, ...(remark && { remark }) }
}

function channelOf(capability: Capability, stored: StoredCapabilities | undefined): ChannelState {
  const off = stored?.off.find((one) => one.capability === capability)
  if (off?.reason === 'capability_missing') return { capability, state: 'off' }
  if (off) return { capability, state: 'off', remark: reasonText[off.reason] }
  return { capability, state: stored?.on.includes(capability) ? 'on' : 'unknown' }
}

async function readCallbacks({ callbacks }: Store): Promise<AccountView['callbacks']> {
  const [waiting, latest] = await Promise.all([
    callbacks.count({ state: 'waiting' }),
    callbacks.list({ order: ['receivedAt', 'desc'], limit: LATEST }),
  ])
  return {
    waiting,
    latest: latest.map(({ id, kind, at, receivedAt, state }) => ({ id, kind, at, receivedAt, state })),
  }
}

function syncView({ state, startedAt, seen, total, lastCompleteAt, remark }: FollowerSync): SyncView {
  return { state, startedAt, seen, total, ...(lastCompleteAt && { lastCompleteAt }), ...(remark && { remark }) }
}
