import cloud from 'tcb-admin-node'
import { openStore } from '../../cloudfunctions/schema'
import { sayOwnerCode } from '../local/sayOwnerCode'

/** In an environment where nobody leads yet: prints the code that makes the first. */
export async function inviteFirst(
  account: { env: string; secretId: string; secretKey: string },
  say: (line: string) => void
): Promise<void> {
  await sayOwnerCode(openStore(cloud.init(account).database()), '小程序里', say)
}
