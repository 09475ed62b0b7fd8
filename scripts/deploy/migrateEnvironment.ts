import cloud from 'tcb-admin-node'
import { isFromTheFuture, migrate } from '../../cloudfunctions/migrations/migrate'
import type { Migration } from '../../cloudfunctions/migrations/migration'
import { sealingHere } from '../../cloudfunctions/server/sealing/sealing'
import { openRows } from '../../cloudfunctions/server/store/rows'

interface Account {
  env: string
  secretId: string
  secretKey: string
  serviceUrl?: string
}

/** Whether the data is of a newer version than the functions that are about to be deployed. */
export function isTooNew(account: Account, known?: readonly Migration[]): Promise<boolean> {
  return isFromTheFuture(rowsOf(account), known)
}

/** Brings the data to the version of the functions, which are deployed before: so all they write meanwhile is new. */
export async function migrateEnvironment(
  account: Account,
  say: (line: string) => void,
  known?: readonly Migration[]
): Promise<void> {
  const reached = await migrate(rowsOf(account), { now: Date.now, sealing: sealingHere() }, known)
  say(reached.length > 0 ? `数据已整理到第 ${reached.at(-1)} 版` : '数据不用整理')
}

function rowsOf(account: Account) {
  return openRows(cloud.init({ ...account, keepalive: false }).database())
}
