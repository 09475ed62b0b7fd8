import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { SIGN_IN_LASTS_MS, type SignIn } from '#shared/identity/signIn'

/** The sign-in that waits under this code; none when it is over, answered or was never asked for. */
export async function openSignIn({ signIns }: Store, code: string, now: number): Promise<SignIn | undefined> {
  return signIns.findWhere({ _id: code, state: 'waiting', askedAt: _.gt(now - SIGN_IN_LASTS_MS) })
}
