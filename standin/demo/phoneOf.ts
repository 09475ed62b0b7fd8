import type { WeixinFollower } from '../people/followers'
import type { Shown } from '../people/ledger'
import type { World } from '../world'

/** A person's phone: the names over the chat and over service notices, and the messages, oldest first. */
type Phone = Pick<WeixinFollower, 'subscribed' | 'blocked'> & {
  officialAccount: string
  miniprogram: string
  /** Time of the stand-in in epoch milliseconds: 「今天」 means its day, not the browser's. */
  now: number
  messages: readonly Shown[]
}

const SHOWN_AT_MOST = 60

/** The phone of the person with this openid, of any account. */
export function phoneOf({ state, accounts, clock }: World, openId: string): Phone | undefined {
  const follower = state.followers.get(openId)
  if (!follower) return undefined
  return {
    officialAccount: accounts.find(({ kind }) => kind !== 'miniprogram')?.name ?? '',
    miniprogram: accounts.find(({ kind }) => kind === 'miniprogram')?.name ?? '',
    now: clock(),
    subscribed: follower.subscribed,
    blocked: follower.blocked,
    messages: (state.phones.get(follower.unionId) ?? []).slice(-SHOWN_AT_MOST),
  }
}
