import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ActionName, Answer, Input } from '#shared/api'
import { freePort } from './freePort'
import { startServing } from './runScript'

const CLOCK = resolve(__dirname, 'clockAhead.cjs')

export interface Running {
  url: string
  port: number
  /** Ends the process as a power cut would, and starts it again on the same data. */
  killAndRestart: () => Promise<void>
  kill: () => Promise<void>
  restart: () => Promise<void>
  /** Ends it and starts it again on the same data, when its clock is so much ahead of ours. */
  restartLater: (ms: number) => Promise<void>
  stop: () => Promise<void>
}

/**
 * The product as `npm start` runs it, in a process of its own with demonstration data of its own: a copy of the run's
 * seeded folder, if there is one.
 */
export async function startProduct(): Promise<Running> {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  if (process.env.SEEDED_DIR) cpSync(process.env.SEEDED_DIR, dataDir, { recursive: true })
  const begin = (ahead = 0) => {
    const clock = { NODE_OPTIONS: `--require ${CLOCK}`, CLOCK_AHEAD_MS: String(ahead) }
    return startServing({ PORT: String(port), DATA_DIR: dataDir, ...(ahead > 0 && clock) })
  }
  let product = await begin()
  const kill = () => product.end('SIGKILL')
  const restart = async () => {
    product = await begin()
  }
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    kill,
    restart,
    restartLater: async (ms) => {
      await product.end('SIGTERM')
      product = await begin(ms)
    },
    killAndRestart: async () => {
      await kill()
      await restart()
    },
    stop: async () => {
      await product.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A token of a demonstration person. */
export async function signIn(url: string, person: string): Promise<string> {
  const { body } = await post(`${url}/demo/sign-in`, { person })
  return (body as { token: string }).token
}

/** Calls an action as the phone or the desk does. */
export async function call<Name extends ActionName>(
  url: string,
  token: string | undefined,
  action: Name,
  input: Input<Name>
) {
  const { status, body } = await post(`${url}/api`, { action, input }, token)
  return { status, ...(body as Answer<Name>) }
}

export async function post(url: string, body: unknown, token?: string): Promise<{ status: number; body: unknown }> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: response.status, body: await response.json() }
}
