import * as v from 'valibot'
import type { Account } from './accounts'
import { forcedToday } from './apply'
import { readBody } from './readBody'
import type { IssuedToken } from './state'
import { hex } from './trouble/random'
import { WeixinRefusal } from './WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from './world'

const LIFE_MS = 7_200_000
const OVERLAP_MS = 300_000

/** `/cgi-bin/token`: each call gives a new token, and the one before dies after five minutes (docs/wechat.md 2). */
export function givePlainToken({ account, at }: WeixinCall, world: World): WeixinAnswer {
  return issue(world, account, { family: 'plain', at, othersUntil: at + OVERLAP_MS, forced: false })
}

const Body = v.object({ grant_type: v.literal('client_credential'), force_refresh: v.optional(v.boolean(), false) })

/** `/cgi-bin/stable_token`: gives the same token until five minutes before its end, then the next one beside it. */
export function giveStableToken(call: WeixinCall, world: World): WeixinAnswer {
  const { account, at } = call
  if (readBody(call, Body).force_refresh && mayForce(world, account, at)) {
    return issue(world, account, { family: 'stable', at, othersUntil: at, forced: true })
  }
  const current = (world.state.tokens.get(account.appId) ?? []).findLast(
    ({ family, validUntil }) => family === 'stable' && at < validUntil - OVERLAP_MS
  )
  return current
    ? asAnswer(current, at)
    : issue(world, account, { family: 'stable', at, othersUntil: at + LIFE_MS, forced: false })
}

/**
 * The account of a token. Refused with 41001 when it is missing, 42001 after its end, 40001 when it never was, was
 * revoked or was replaced.
 */
export function whoseToken(world: World, text: string | null, at: number): Account {
  if (!text) throw new WeixinRefusal(41001, 'access_token missing')
  const issued = [...world.state.tokens.values()].flat().find((one) => one.text === text)
  if (issued && at >= issued.expiresAt) throw new WeixinRefusal(42001, 'access_token expired')
  const owner = issued && at < issued.validUntil ? findTokenOwner(world, text) : undefined
  if (!owner) throw new WeixinRefusal(40001, 'invalid credential, access_token is invalid or not latest')
  return owner
}

/** The account a token belongs or belonged to. */
export function findTokenOwner({ state, accounts }: World, text: string | null): Account | undefined {
  return accounts.find(({ appId }) => state.tokens.get(appId)?.some((token) => token.text === text))
}

function mayForce({ state }: World, { appId }: Account, at: number): boolean {
  const last = state.forcedRefreshes.get(appId)
  return forcedToday(state, appId, at) < 20 && (last === undefined || at >= last.at + 30_000)
}

type Issue = { family: IssuedToken['family']; at: number; othersUntil: number; forced: boolean }

function issue(world: World, { appId }: Account, { family, at, othersUntil, forced }: Issue): WeixinAnswer {
  // Length of the longest token: WeChat's page asks to keep room for 512 characters.
  const token = {
    family,
    text: `${family}_${hex(world.random, 505)}`,
    validUntil: at + LIFE_MS,
    expiresAt: at + LIFE_MS,
  }
  world.commit({ kind: 'token_issued', appId, at, token, othersUntil, forced })
  return asAnswer(token, at)
}

function asAnswer({ text, expiresAt }: IssuedToken, at: number): WeixinAnswer {
  return { access_token: text, expires_in: Math.floor((expiresAt - at) / 1000) }
}
