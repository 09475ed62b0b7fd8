import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { accountContract } from '#shared/account/contract'
import { collections } from './collections'
import { getAccount } from './getAccount'
import { listNotFollowing } from './listNotFollowing'
import { probeStep } from './probeStep'
import { recheckAccount } from './recheckAccount'

declare module '#server/agenda' {
  interface AgendaNames {
    'account.probe': true
  }
}

export const account: Feature = {
  actions: open(accountContract, {
    'account.get': getAccount,
    'account.recheck': recheckAccount,
    'account.notFollowing': listNotFollowing,
  }),
  collections,
  agenda: {
    'account.probe': probeStep,
  },
}
