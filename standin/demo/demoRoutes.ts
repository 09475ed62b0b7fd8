import * as v from 'valibot'
import { say } from '../people/chat'
import type { Incoming } from '../people/incoming'
import { readJson } from '../people/incoming'
import { givePhoneCode } from '../people/phoneCodes'
import { answerMass } from '../sending/finishMass'
import type { World } from '../world'
import { changeAccount } from './changeAccount'
import { followerPage } from './followerPage'
import { giveGrants } from './giveGrants'
import { holdVerdicts } from './holdVerdicts'
import { moveFollower } from './moveFollower'
import { phoneOf } from './phoneOf'

/**
 * Calls of the demonstration to look at phones and to act for people; WeChat has nothing like them. `undefined` means
 * that nobody has that openid.
 */
export const demoRoutes: { readonly [call: string]: (incoming: Incoming, world: World) => object | undefined } = {
  'GET /demo/followers': ({ query }, world) =>
    followerPage(world, { after: query.get('after') ?? '', limit: limitOf(query) }),
  'POST /demo/followers': (incoming, world) => moveFollower(world, v.parse(Move, readJson(incoming))),
  'POST /demo/say': (incoming, world) => say(world, v.parse(Words, readJson(incoming))),
  'POST /demo/grants': (incoming, world) => giveGrants(world, v.parse(Grants, readJson(incoming))),
  'POST /demo/phone-code': (incoming, world) => givePhoneCode(world, v.parse(Somebody, readJson(incoming))),
  'POST /demo/account': (incoming, world) => changeAccount(world, v.parse(Account, readJson(incoming))),
  'POST /demo/mass': (incoming, world) => ({ answered: answerMass(world, v.parse(Confirmation, readJson(incoming))) }),
  'POST /demo/verdicts': (incoming, world) => holdVerdicts(world, v.parse(Held, readJson(incoming))),
  'GET /demo/ledger': ({ query }, world) => phoneOf(world, query.get('openid') ?? ''),
}

const Move = v.object({
  openid: v.string(),
  subscribed: v.optional(v.boolean()),
  blocked: v.optional(v.boolean()),
  frozen: v.optional(v.boolean()),
})

/** Input of a person's words to the account, or of a tap on an entry of its menu. */
const Words = v.union([
  v.object({ openid: v.string(), text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) }),
  v.object({ openid: v.string(), menu: v.pipe(v.string(), v.maxLength(40)) }),
])

/** Input of a change that the owner or WeChat makes to an account. */
const Account = v.object({
  appid: v.string(),
  kind: v.optional(v.picklist(['service', 'subscription', 'unverified'])),
  massProtected: v.optional(v.boolean()),
  secretFrozen: v.optional(v.boolean()),
})

const Confirmation = v.object({ messageId: v.string(), confirmed: v.boolean() })

/** Input that holds verdicts on pictures back, or lets them go. */
const Held = v.object({ held: v.boolean(), suggest: v.optional(v.picklist(['pass', 'review', 'risky'])) })

const Somebody = v.object({ openid: v.string() })

/** Input of granted templates: at most five a tap, as `wx.requestSubscribeMessage` (docs/wechat.md 1.5). */
const Grants = v.object({
  openid: v.string(),
  templateIds: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(5)),
})

function limitOf(query: URLSearchParams): number {
  const limit = Number(query.get('limit') ?? 50)
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, 200) : 50
}
