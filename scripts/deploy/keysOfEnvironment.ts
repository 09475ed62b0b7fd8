import cloud from 'tcb-admin-node'
import { type KeyRing, readKeyRing } from '../../cloudfunctions/server/sealing/keyRing'
import { openRows } from '../../cloudfunctions/server/store/rows'
import { countUse, type KeyUse, lackedBy } from '../keys/keyUse'

interface Account {
  env: string
  secretId: string
  secretKey: string
  serviceUrl?: string
}

/** How many registrations each key has sealed in this environment. */
export function countInEnvironment(account: Account): Promise<KeyUse> {
  return countUse(openRows(cloud.init({ ...account, keepalive: false }).database()), ['registrations'])
}

/** The keys of the variable `ANSWER_KEYS`; nothing when it has none, or one in it was copied wrongly. */
export function keysOfVariable(text = process.env.ANSWER_KEYS ?? ''): KeyRing | undefined {
  const ring = readKeyRing(text)
  return ring && ring.length > 0 ? ring : undefined
}

/** Why nothing may be deployed with these keys: rows of the environment would not open any more. Nothing when all is well. */
export async function whyNotDeploy(account: Account, ring: KeyRing): Promise<string | undefined> {
  const { ids, rows } = lackedBy(ring, await countInEnvironment(account))
  return rows === 0
    ? undefined
    : `没有部署。ANSWER_KEYS 里少了密钥 ${ids.join('、')}，有 ${rows} 份报名的回答还要用它；请把它接在后面（新密钥,旧密钥）再来一次。`
}
