import type { Job } from '#server/job'
import { _ } from '#server/store/command'
import { INVITATION_LASTS_MS } from '#shared/identity/invitation'
import { SIGN_IN_LASTS_MS } from '#shared/identity/signIn'

/** Clears away sign-ins and invitations that nobody can use any more. */
export async function forgetSignIns({ store: { signIns, invitations }, clock }: Pick<Job, 'store' | 'clock'>) {
  const now = clock()
  await signIns.remove({ askedAt: _.lt(now - 2 * SIGN_IN_LASTS_MS) })
  await invitations.remove({ expiresAt: _.lt(now - INVITATION_LASTS_MS) })
  return undefined
}
