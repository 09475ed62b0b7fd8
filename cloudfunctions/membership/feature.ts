import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { membershipContract } from '#shared/membership/contract'
import { bindingReview } from './bindingReview'
import { bindToRoster } from './bindToRoster'
import { collections } from './collections'
import { decideBinding } from './decideBinding'
import { forgetBindings } from './forgetBindings'
import { leaveRoster } from './leaveRoster'
import { listBindings } from './listBindings'
import { nameThings } from './nameThings'
import { releaseBinding } from './releaseBinding'
import { revealPhone } from './revealPhone'
import { checkImport } from './roster/checkImport'
import { exportRoster } from './roster/exportRoster'
import { importRoster } from './roster/importRoster'
import { makeTemplate } from './roster/makeTemplate'
import { listMembers } from './rows/listMembers'

declare module '#server/agenda' {
  interface AgendaNames {
    'membership.forget': true
  }
}

export { recountIn } from './roster/recount'

export const membership: Feature = {
  actions: open(membershipContract, {
    'membership.bind': bindToRoster,
    'membership.bindings': listBindings,
    'membership.decideBinding': decideBinding,
    'membership.release': releaseBinding,
    'membership.revealPhone': revealPhone,
    'membership.export': exportRoster,
    'membership.template': makeTemplate,
    'membership.checkImport': checkImport,
    'membership.import': importRoster,
    'membership.list': listMembers,
  }),
  collections,
  tasks: [bindingReview.tasks],
  leaver: leaveRoster,
  agenda: {
    'membership.forget': forgetEveryNight(forgetBindings),
  },
  names: nameThings,
}
