import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { accountContract } from '#shared/account/contract'
import { collections } from './collections'
import { getAccount } from './getAccount'
import { listNotFollowing } from './listNotFollowing'
import { probeAccounts } from './probeAccounts'
import { recheckAccount } from './recheckAccount'
import { knownAccounts } from './wechatAccounts'

export const account: Feature = {
  actions: open(accountContract, {
    'account.get': getAccount,
    'account.recheck': recheckAccount,
    'account.notFollowing': listNotFollowing,
  }),
  collections,
  jobs: {
    callbacks: [(job) => probeAccounts({ ...job, accounts: knownAccounts() })],
  },
}
