import { endWith } from './endWith'
import { askedKind } from './folder/askedKind'
import { StartRefused } from './StartRefused'
import { serve } from './serve'

interface Start {
  root: string
  dataDir: string
  port: number
  /** Value of the variable DEMO, unchecked. */
  demo: string | undefined
}

/** Starts the product, prints its address, ends cleanly on a signal; a known obstacle becomes a sentence. */
export async function startProduct({ demo, ...options }: Start): Promise<void> {
  const { port, dataDir } = options
  try {
    checkPort(port)
    const product = await serve({ ...options, asked: askedKind(demo), say: console.log })
    console.log(`红墙长安已启动：http://127.0.0.1:${port}/（工作台在 /workbench/，手机页面在 /m/）`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => product.close().then(() => process.exit(0)))
    }
  } catch (error) {
    endWith(
      error,
      `数据文件夹 ${dataDir} 正被另一个红墙长安使用。请先关掉它，或换一个文件夹：DATA_DIR=另一个文件夹 npm start`
    )
  }
}

function checkPort(port: number): void {
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return
  throw new StartRefused('PORT 要填 1 到 65535 之间的数，例如 PORT=8090 npm start')
}
