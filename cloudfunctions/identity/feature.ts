import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetCallCounts } from '#server/limits/countTogether'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { identityContract } from '#shared/identity/contract'
import { collections } from './collections'
import { endCommittee, inviteCommittee, listCommittee } from './committee'
import { dismissStaff } from './dismissStaff'
import { endSession } from './endSession'
import { forgetSessions } from './forgetSessions'
import { giveCode } from './invitations/giveCode'
import { inviteChairs } from './invitations/inviteChairs'
import { inviteStaff } from './invitations/inviteStaff'
import { listInvitations } from './invitations/listInvitations'
import { revokeInvitation } from './invitations/revokeInvitation'
import { takeInvitation } from './invitations/takeInvitation'
import { leaveDoors } from './leaveDoors'
import { listSessions } from './listSessions'
import { listStaff } from './listStaff'
import { endCounsel, nameCounsel } from './nameCounsel'
import { nameThings } from './nameThings'
import { ownAccount } from './ownAccount'
import { listVacancies } from './posts/listVacancies'
import { vacantChairs } from './posts/vacantChairs'
import { renameStaff } from './renameStaff'
import { askSignIn } from './signIn/askSignIn'
import { confirmSignIn } from './signIn/confirmSignIn'
import { lookAtSignIn } from './signIn/lookAtSignIn'
import { pollSignIn } from './signIn/pollSignIn'
import { refuseSignIn } from './signIn/refuseSignIn'
import { sweepSignIns } from './signIn/sweepSignIns'

declare module '#server/agenda' {
  interface AgendaNames {
    'identity.forgetSignIns': true
    'identity.forget': true
  }
}

export { endPosts } from './endPosts'
export { giveOut } from './invitations/newInvitation'
export { endPostsOf, GIVEN_BACK_MS, giveBackGone, giveBackPosts, postsWith, sayPosts } from './posts/leaversPosts'
export { settleVacancies } from './posts/vacantChairs'

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
    'staff.inviteChairs': inviteChairs,
    'staff.committee': listCommittee,
    'staff.inviteCommittee': inviteCommittee,
    'staff.endCommittee': endCommittee,
    'staff.vacancies': listVacancies,
    'staff.rename': renameStaff,
    'staff.nameCounsel': nameCounsel,
    'staff.endCounsel': endCounsel,
    'staff.dismiss': dismissStaff,
  }),
  collections,
  names: nameThings,
  tasks: [vacantChairs],
  leaver: leaveDoors,
  own: ownAccount,
  agenda: {
    'identity.forgetSignIns': { run: sweepSignIns, every: 600_000 },
    'identity.forget': forgetEveryNight(forgetSessions, forgetCallCounts),
  },
}
