import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { schema } from '../../cloudfunctions/schema'
import { DatabaseInUse } from '../../localcloud/database/DatabaseInUse'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { serve } from './serve'

/** All that the product puts into its folder; anything else there stays. */
const OURS = ['cloud.db', 'cloud.db-wal', 'cloud.db-shm', 'weixin.db', 'files']

/** Lays demonstration data into an empty folder; `afresh` throws away what is there. Refuses while the product runs on it. */
export async function seedData({
  root,
  dataDir,
  afresh,
}: {
  root: string
  dataDir: string
  afresh: boolean
}): Promise<void> {
  if (isInUse(dataDir)) {
    console.error(`数据文件夹 ${dataDir} 正在使用。请先停下 npm start，或在演示首页点“重新开始演示数据”。`)
    process.exit(1)
  }
  if (afresh) for (const name of OURS) rmSync(join(dataDir, name), { recursive: true, force: true })
  const product = await serve({ root, dataDir, port: await freePort(), demo: true, say: console.log })
  await product.close()
  console.log(`演示数据在 ${dataDir}，npm start 就能看到。`)
  process.exit(0)
}

function isInUse(dataDir: string): boolean {
  mkdirSync(dataDir, { recursive: true })
  try {
    openDatabase({ file: join(dataDir, 'cloud.db'), collections: schema }).close()
    return false
  } catch (error) {
    if (error instanceof DatabaseInUse) return true
    throw error
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
