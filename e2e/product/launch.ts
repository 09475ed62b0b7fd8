import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(__dirname, '../..')

export interface Launched {
  /** All that it has said so far. */
  said: () => string
  /** Ends it, if it has not ended by itself, and waits until it is gone. */
  end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>
}

/** `npm start` in a process of its own, until it has said these words or has ended. */
export async function launch(env: Record<string, string>, words: string): Promise<Launched> {
  const surroundings = { ...process.env, ...env }
  const stdio = ['ignore', 'pipe', 'pipe'] as const
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: surroundings, stdio: [...stdio] })
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  let said = ''
  const heard = new Promise<void>((done) => {
    const hear = (text: string) => {
      said += text
      if (said.includes(words)) done()
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear)
  })
  await Promise.race([heard, gone])
  return {
    said: () => said,
    end: (signal) => {
      child.kill(signal)
      return gone
    },
  }
}

const UP = '红墙长安已启动'

/** The same until it serves; throws with what it said when it does not come to that. */
export async function launchProduct(env: Record<string, string>): Promise<Launched> {
  const product = await launch(env, UP)
  if (!product.said().includes(UP)) throw new Error(product.said())
  return product
}
