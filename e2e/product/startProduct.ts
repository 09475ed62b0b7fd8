import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ActionName, Answer, Input } from '#shared/api'
import { freePort } from './freePort'

const root = resolve(__dirname, '../..')

export interface Running {
  url: string
  port: number
  /** Ends the process as a power cut would, and starts it again on the same data. */
  killAndRestart: () => Promise<void>
  kill: () => void
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/** The product as `npm start` runs it, in a process of its own with demonstration data of its own: a copy of what was seeded for the run, if it was. */
export async function startProduct(): Promise<Running> {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  if (process.env.SEEDED_DIR) cpSync(process.env.SEEDED_DIR, dataDir, { recursive: true })
  let child = await begin(port, dataDir)
  const kill = () => {
    child.kill('SIGKILL')
  }
  const restart = async () => {
    child = await begin(port, dataDir)
  }
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    kill,
    restart,
    killAndRestart: async () => {
      kill()
      await restart()
    },
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function begin(port: number, dataDir: string): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir }
    const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const hear = (text: Buffer) => {
      output += text
      if (output.includes('红墙长安已启动')) resolve(child)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(output)))
  })
}

/** Signs in as a demonstration person; answers the token. */
export async function signIn(url: string, person: string): Promise<string> {
  const { body } = await post(`${url}/demo/sign-in`, { person })
  return (body as { token: string }).token
}

/** One call as the phone or the desk makes it. */
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
