import type { WeixinFollower } from '../people/followers'
import type { World } from '../world'

type Page = { followers: readonly WeixinFollower[]; next?: string }

/**
 * A page of all people WeChat knows, `limit` at a time; `after` is the unionid before the page, `next` that of the
 * following one.
 */
export function followerPage({ state }: World, { after, limit }: { after: string; limit: number }): Page {
  const everybody = [...new Set(state.followers.values())]
  const from = after === '' ? 0 : everybody.findIndex((one) => one.unionId === after) + 1
  const followers = everybody.slice(from, from + limit)
  const last = followers.at(-1)
  return last && from + limit < everybody.length ? { followers, next: last.unionId } : { followers }
}
