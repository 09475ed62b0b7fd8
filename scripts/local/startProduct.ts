import { DatabaseInUse } from '../../localcloud/database/DatabaseInUse'
import { PortBusy } from '../../localcloud/http/PortBusy'
import { type ServeOptions, serve } from './serve'

/** Starts, says where to look, and ends cleanly when asked to; what is in the way is said in a sentence. */
export async function startProduct(options: Omit<ServeOptions, 'say'>): Promise<void> {
  const { port } = options
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return end('PORT 要填 1 到 65535 之间的数，例如 PORT=8090 npm start')
  try {
    const product = await serve({ ...options, say: console.log })
    console.log(`红墙长安已启动：http://127.0.0.1:${port}/`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => product.close().then(() => process.exit(0)))
    }
  } catch (error) {
    if (error instanceof DatabaseInUse) {
      return end(
        `数据文件夹 ${options.dataDir} 正被另一个红墙长安使用。请先关掉它，或换一个文件夹：DATA_DIR=另一个文件夹 npm start`
      )
    }
    if (error instanceof PortBusy) return end(`端口 ${port} 已被占用。请换一个：PORT=${port + 1} npm start`)
    throw error
  }
}

function end(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
