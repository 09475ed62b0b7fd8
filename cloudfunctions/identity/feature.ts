import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { identityContract } from '#shared/identity/contract'
import { askSignIn } from './askSignIn'
import { collections } from './collections'
import { confirmSignIn } from './confirmSignIn'
import { dismissStaff } from './dismissStaff'
import { endSession } from './endSession'
import { forgetSessions } from './forgetSessions'
import { forgetSignIns } from './forgetSignIns'
import { giveCode } from './giveCode'
import { inviteStaff } from './inviteStaff'
import { listInvitations } from './listInvitations'
import { listSessions } from './listSessions'
import { listStaff } from './listStaff'
import { lookAtSignIn } from './lookAtSignIn'
import { nameThings } from './nameThings'
import { pollSignIn } from './pollSignIn'
import { refuseSignIn } from './refuseSignIn'
import { renameStaff } from './renameStaff'
import { revokeInvitation } from './revokeInvitation'
import { takeInvitation } from './takeInvitation'

export const identity: Feature = {
  actions: open(identityContract, {
    'signIn.ask': askSignIn,
    'signIn.poll': pollSignIn,
    'signIn.look': lookAtSignIn,
    'signIn.confirm': confirmSignIn,
    'signIn.refuse': refuseSignIn,
    'sessions.list': listSessions,
    'sessions.end': endSession,
    'invitations.give': giveCode,
    'invitations.take': takeInvitation,
    'invitations.list': listInvitations,
    'invitations.revoke': revokeInvitation,
    'staff.list': listStaff,
    'staff.invite': inviteStaff,
    'staff.rename': renameStaff,
    'staff.dismiss': dismissStaff,
  }),
  collections,
  names: nameThings,
  jobs: {
    repair: [({ store, clock }) => forgetSignIns(store, clock())],
    forget: [({ store, clock }) => forgetSessions(store, clock())],
  },
}
