import cloud from 'tcb-admin-node'
import { openStore } from '../../cloudfunctions/schema'
import { sayOwnerCode } from '../local/sayOwnerCode'

/** Prints the code that makes the first of the federation, if nobody leads yet in this environment. */
export async function inviteFirst(
  account: { env: string; secretId: string; secretKey: string },
  say: (line: string) => void
): Promise<void> {
  await sayOwnerCode(openStore(cloud.init(account).database()), '小程序里', say)
}
