import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(__dirname, '../..')
const STARTED = '红墙长安已启动'

const running = new Set<ChildProcess>()

/** Ends what a failing test leaves running. The figures are measured without jest, so without `afterAll`. */
if ('afterAll' in globalThis)
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL')
  })

export interface Script {
  /** All output so far. */
  said: () => string
  /** Exit code; null while the script runs. */
  code: number | null
  pid: number | undefined
  end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>
}

/** Runs a script of the README with these variables until its output contains `until`, or it has ended. */
export async function runScript(command: string[], env: Record<string, string>, until = STARTED): Promise<Script> {
  const { DEMO: _own, ...surroundings } = process.env
  const child = spawn(process.execPath, command, { cwd: root, env: { ...surroundings, ...env } })
  running.add(child)
  const ended = new Promise<number | null>((done) => child.once('close', done))
  child.once('close', () => running.delete(child))
  let said = ''
  const code = await new Promise<number | null>((resolve) => {
    const hear = (text: string) => {
      said += text
      if (said.includes(until)) resolve(null)
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    void ended.then(resolve)
  })
  return {
    said: () => said,
    code,
    pid: child.pid,
    end: async (signal) => {
      child.kill(signal)
      await ended
    },
  }
}

/** Starts the product as `npm start` does. */
export function start(env: Record<string, string>, until?: string): Promise<Script> {
  return runScript(['scripts/start.mjs'], env, until)
}

/** Starts the product and waits until it serves; throws with its output when it ends before. */
export async function startServing(env: Record<string, string>): Promise<Script> {
  const product = await start(env)
  if (product.code !== null) throw new Error(product.said())
  return product
}
