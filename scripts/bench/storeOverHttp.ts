import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, schema } from '../../cloudfunctions/schema'
import type { Store } from '../../cloudfunctions/server/store'
import { openLocalCloud } from '../../localcloud/server'

/**
 * A store through the real SDK and a real socket, where calls of several people do interleave. The SDK is loaded here
 * and not before: it takes over the database library of the process.
 */
export async function storeOverHttp(): Promise<{ store: Store; close: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-bench-'))
  const cloud = await openLocalCloud({ dataDir, port: 0, collections: schema })
  Object.assign(process.env, cloud.env)
  const {
    connectDatabase,
  }: typeof import('../../cloudfunctions/server/store/database') = require('../../cloudfunctions/server/store/database')
  return {
    store: openStore(connectDatabase()),
    close: async () => {
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
