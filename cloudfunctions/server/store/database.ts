import type { Db } from '@cloudbase/database'
import cloud from 'tcb-admin-node'

/**
 * The document database of the environment that the function runs in; on one machine TCB_CONTEXT_CNFG points at the
 * local cloud.
 */
export function connectDatabase(): Db {
  return cloud.init({ env: cloud.SYMBOL_CURRENT_ENV as unknown as string, keepalive: true }).database()
}
