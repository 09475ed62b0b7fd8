import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { membershipContract } from '#shared/membership/contract'
import { bindingReview } from './bindingReview'
import { bindToRoster } from './bindToRoster'
import { collections } from './collections'
import { decideBinding } from './decideBinding'
import { exportRoster } from './export/exportRoster'
import { showExport } from './export/showExport'
import { sweepExports } from './export/sweepExports'
import { writeExport } from './export/writeExport'
import { forgetBindings } from './forgetBindings'
import { leaveRoster } from './leaveRoster'
import { listBindings } from './listBindings'
import { nameThings } from './nameThings'
import { ownRow } from './ownRow'
import { recogniseMember } from './recogniseMember'
import { releaseBinding } from './releaseBinding'
import { revealPhone } from './revealPhone'
import { checkImport } from './roster/checkImport'
import { importRoster } from './roster/importRoster'
import { makeTemplate } from './roster/makeTemplate'
import { listRosterImports, takeRosterErrors, undoRosterImport } from './roster/undoImport'
import { addMember } from './rows/addMember'
import { correctMember } from './rows/correcting/correctMember'
import { countMembers } from './rows/countMembers'
import { keepKeysStep } from './rows/keepKeys'
import { listMembers } from './rows/listMembers'
import { mergeMembers } from './rows/merging/mergeMembers'
import { followDeed } from './rows/moving/followDeed'
import { leaveMember } from './rows/moving/leaveMember'
import { moveMember } from './rows/moving/moveMember'
import { returnMember } from './rows/moving/returnMember'
import { openMember } from './rows/openMember'
import { openHonours, openPhone } from './rows/openSecret'
import { unionOfRow } from './rows/unionOfRow'

declare module '#server/agenda' {
  interface AgendaNames {
    'membership.forget': true
    /** Writes a roster that is too long for one call. */
    'membership.writeExport': true
    'membership.sweepExports': true
    /** Brings the keys of the roster in line with its names, for some nights after a migration. */
    'membership.keys': true
    /** Whoever is bound follows a row that has moved or left. */
    'membership.follow': true
  }
}

export { countTry } from './bindToRoster'
export { findRowByPhone } from './findRow'
export { enrolMember } from './rows/enrolMember'
export { listMembers, pageOfRoster } from './rows/listMembers'
export { leaveMember } from './rows/moving/leaveMember'
export { moveMember } from './rows/moving/moveMember'
export { tellMoved } from './rows/moving/tellMoved'
export { rosterMessage } from './rows/rosterMessage'
export { PRESENT } from './rows/rowsOf'

export const membership: Feature = {
  actions: open(membershipContract, {
    'membership.bind': bindToRoster,
    'membership.recognise': recogniseMember,
    'membership.bindings': listBindings,
    'membership.decideBinding': decideBinding,
    'membership.release': releaseBinding,
    'membership.revealPhone': revealPhone,
    'membership.export': exportRoster,
    'membership.exported': showExport,
    'membership.template': makeTemplate,
    'membership.checkImport': checkImport,
    'membership.import': importRoster,
    'membership.list': listMembers,
    'membership.count': countMembers,
    'membership.open': openMember,
    'membership.phone': openPhone,
    'membership.honours': openHonours,
    'membership.correct': correctMember,
    'membership.move': moveMember,
    'membership.leave': leaveMember,
    'membership.return': returnMember,
    'membership.add': addMember,
    'membership.merge': mergeMembers,
    'membership.imports': listRosterImports,
    'membership.importErrors': takeRosterErrors,
    'membership.undoImport': undoRosterImport,
  }),
  collections,
  tasks: [bindingReview.tasks],
  leaver: leaveRoster,
  own: ownRow,
  things: { row: unionOfRow },
  agenda: {
    'membership.forget': forgetEveryNight(forgetBindings),
    'membership.writeExport': writeExport,
    'membership.sweepExports': { run: sweepExports, every: 3_600_000 },
    'membership.keys': keepKeysStep,
    'membership.follow': followDeed,
  },
  names: nameThings,
}
