import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Clears away sign-ins that nobody can use any more. */
export const forgetSignIns: Clearing = {
  row: 'signIns',
  forget: ({ signIns }, before) => signIns.remove({ askedAt: _.lt(before) }),
}

/** Clears away invitations that nobody can use any more. */
export const forgetInvitations: Clearing = {
  row: 'invitations',
  forget: ({ invitations }, before) => invitations.remove({ expiresAt: _.lt(before) }),
  oldest: ({ invitations }) => invitations.earliest('invitedAt', {}),
}
