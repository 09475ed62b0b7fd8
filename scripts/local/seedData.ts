import { createServer } from 'node:net'
import { endWith } from './endWith'
import { askedKind } from './folder/askedKind'
import { readMark } from './folder/folderMark'
import { contradiction, noSeedForReal } from './folder/folderTexts'
import { StartRefused } from './StartRefused'
import { serve } from './serve'

interface Seeding {
  root: string
  dataDir: string
  /** Value of the variable DEMO, unchecked. */
  demo: string | undefined
  /** Deletes the data of a demonstration before it is laid. */
  afresh: boolean
}

/** Lays demonstration data, into an empty folder or afresh. Refuses while the product runs on the folder. */
export async function seedData({ demo, ...options }: Seeding): Promise<void> {
  const { dataDir } = options
  try {
    if (askedKind(demo) === 'real') throw new StartRefused(noSeedForReal)
    // Before it is known whether the product runs on it: to stop that would help nobody.
    if (readMark(dataDir) === 'real') throw new StartRefused(contradiction.real(dataDir))
    const product = await serve({ ...options, port: await freePort(), asked: 'demonstration', say: console.log })
    await product.close()
    console.log(`演示数据在 ${dataDir}，npm start 就能看到。`)
    process.exit(0)
  } catch (error) {
    endWith(error, `数据文件夹 ${dataDir} 正在使用。请先停下 npm start，或在演示首页点“重新开始演示数据”。`)
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
