import type { Context } from '#server/context'
import { hashOf, isSame, tokenOf } from '#server/session'
import type { Input, Output } from '#shared/api'
import { SIGN_IN_LASTS_MS } from '#shared/identity/signIn'
import { done } from '#shared/result'

/** 等确认. Only the browser with the secret gets the token; it may ask again after a lost answer, while the code lasts. */
export async function pollSignIn(
  { code, secret }: Input<'signIn.poll'>,
  { store, now }: Context
): Promise<Output<'signIn.poll'>> {
  const signIn = await store.signIns.find(code)
  const isKnown = signIn && isSame(signIn.secretHash, hashOf(secret)) && signIn.askedAt > now - SIGN_IN_LASTS_MS
  if (!isKnown) return done({ state: 'expired' })
  if (signIn.state !== 'confirmed' || !signIn.personId) return done({ state: signIn.state as 'waiting' | 'ended' })
  return done({ state: 'confirmed', token: tokenOf(signIn.personId, secret) })
}
