import { randomBytes, randomInt } from 'node:crypto'
import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { hashOf, newSecret } from '#server/session'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { codeFrom } from '#shared/identity/code'
import { SIGN_IN_LASTS_MS } from '#shared/identity/signIn'
import { done } from '#shared/result'

/** Limit of sign-ins that wait at once: more than any office needs, so that nobody can fill the database. */
const WAITING_AT_MOST = 200

/** 请求登录. A browser without a session gets the code and the number to show, and waits for a phone. */
export async function askSignIn(
  _input: Input<'signIn.ask'>,
  { store, now, from }: Context
): Promise<Output<'signIn.ask'>> {
  const waiting = await store.signIns.count({ askedAt: _.gt(now - SIGN_IN_LASTS_MS) })
  if (waiting >= WAITING_AT_MOST) throw new RequestFault('busy')
  const code = codeFrom(randomBytes(8))
  const number = randomInt(10, 100)
  const secret = newSecret()
  await store.signIns.add({
    id: code,
    number,
    secretHash: hashOf(secret),
    browser: from.device,
    address: from.address,
    askedAt: now,
    state: 'waiting',
  })
  return done({ code, number, secret, expiresAt: now + SIGN_IN_LASTS_MS })
}
