import { randomBytes, randomInt } from 'node:crypto'
import type { Context } from '#server/context'
import { sourceOf } from '#server/limits/sourceOf'
import { hashOf, newSecret } from '#server/session'
import type { Input, Output } from '#shared/api'
import { codeFrom } from '#shared/identity/code'
import { SIGN_IN_LASTS_MS } from '#shared/identity/signIn'
import { done } from '#shared/result'
import { makeRoom } from './makeRoom'

/** 请求登录. A browser without a session shows the code and the number, and waits for a phone. Nobody is turned away. */
export async function askSignIn(_input: Input<'signIn.ask'>, context: Context): Promise<Output<'signIn.ask'>> {
  const { store, now, from } = context
  const code = codeFrom(randomBytes(8))
  const number = randomInt(10, 100)
  const secret = newSecret()
  const source = sourceOf(context).key
  await store.signIns.add({
    id: code,
    number,
    secretHash: hashOf(secret),
    browser: from.device,
    address: from.address,
    source,
    askedAt: now,
    state: 'waiting',
  })
  await makeRoom(store, { code, source, now })
  return done({ code, number, secret, expiresAt: now + SIGN_IN_LASTS_MS })
}
