import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { privacyContract } from '#shared/privacy/contract'
import { collections } from './collections'
import { getOwnAccount } from './leaving/getOwnAccount'
import { leaveAccount, stayAfterAll } from './leaving/leaveAccount'
import { leaveDeed } from './leaving/leaveDeed'
import { listLooks } from './looks/listLooks'
import { openOwnData } from './own/openOwnData'
import { ownConsents } from './own/ownConsents'
import { ownLooks } from './own/ownLooks'
import { listRetention } from './retention/listRetention'
import { agree, withdrawConsent } from './statement/agree'
import { getStatement } from './statement/getStatement'

declare module '#server/agenda' {
  interface AgendaNames {
    /** Removes somebody who wants to leave, in seven days. */
    'privacy.leave': true
  }
}

/** The room of people's own data, over what each other feature does when somebody leaves. */
export function privacyOf(features: readonly Feature[]): Feature {
  const leavers = features.flatMap(({ leaver }) => leaver ?? [])
  const ownData = openOwnData([...features.flatMap(({ own }) => own ?? []), ownConsents, ownLooks])
  return {
    actions: open(privacyContract, {
      'privacy.statement': getStatement,
      'privacy.agree': agree,
      'privacy.withdraw': withdrawConsent,
      'privacy.account': getOwnAccount,
      'privacy.leave': leaveAccount,
      'privacy.stay': stayAfterAll,
      'privacy.looks': listLooks,
      'privacy.own': ownData.show,
      'privacy.ownPart': ownData.open,
      'privacy.takeOwn': ownData.take,
      'privacy.retention': listRetention,
    }),
    collections,
    agenda: { 'privacy.leave': leaveDeed(leavers) },
  }
}
