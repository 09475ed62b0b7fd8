import type { Account } from './accounts'
import { countCall } from './countCall'
import { type Incoming, readForm, readJson } from './people/incoming'
import { routes, type WeixinRoute } from './routes'
import { whoseToken } from './tokens'
import { WeixinRefusal } from './WeixinRefusal'
import type { WeixinAnswer, World } from './world'

/** Checks a call (interface, method, account, body, kind, quota), then runs it. Throws `WeixinRefusal`. */
export async function answerCall(incoming: Incoming, world: World): Promise<WeixinAnswer> {
  const { path, query } = incoming
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined
  if (!route) throw new WeixinRefusal(40066, 'invalid url')
  if (incoming.method !== route.method) throw new WeixinRefusal(43002, `require ${route.method} method`)

  const at = world.clock()
  const account =
    route.opensWith === 'token' ? whoseToken(world, query.get('access_token'), at) : whoseSecret(world, incoming)
  const isForm = incoming.contentType.startsWith('multipart/form-data')
  const body = route.method === 'GET' || isForm ? {} : readJson(notEmpty(incoming))
  const form = isForm ? { form: await readForm(incoming) } : {}
  if (!route.kinds.includes(account.kind)) throw new WeixinRefusal(48001, 'api unauthorized')
  countCall(world, { appId: account.appId, path, at })

  const answer = await route.answer({ account, path, query, body, at, ...form }, world)
  return isBare(route) ? answer : { errcode: 0, errmsg: 'ok', ...answer }
}

// Whether success comes without errcode, as in WeChat's answers that read something or give a token.
function isBare({ method, opensWith }: WeixinRoute): boolean {
  return method === 'GET' || opensWith === 'secret'
}

function notEmpty(incoming: Incoming): Incoming {
  if (incoming.bytes.length === 0) throw new WeixinRefusal(44002, 'empty post data')
  return incoming
}

/** The account of an appid and secret; refused from an address that is not on its list. */
function whoseSecret({ accounts }: World, incoming: Incoming): Account {
  const given = incoming.method === 'GET' ? Object.fromEntries(incoming.query) : readJson(notEmpty(incoming))
  const account = accounts.find(({ appId }) => appId === given.appid)
  if (!account) throw new WeixinRefusal(40013, 'invalid appid')
  if (account.appSecret !== given.secret) throw new WeixinRefusal(40125, 'invalid appsecret')
  if (account.secretFrozen) throw new WeixinRefusal(40243, 'invalid appsecret, frozen')
  const ip = incoming.ip.replace('::ffff:', '')
  if (account.ipWhitelist?.includes(ip) === false) {
    throw new WeixinRefusal(account.ipCode ?? 40164, `invalid ip ${ip} ipv6 ::ffff:${ip}, not in whitelist`)
  }
  return account
}
