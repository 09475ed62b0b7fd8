import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../product/freePort'

const root = resolve(__dirname, '../..')

/** Starts with these surroundings and waits until it is up or has ended; answers what it said. */
async function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: { ...process.env, ...env } })
  let said = ''
  const code = await new Promise<number | null>((resolve) => {
    const hear = (text: Buffer) => {
      said += text
      if (said.includes('红墙长安已启动')) resolve(null)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', resolve)
  })
  const stop = async () => {
    if (child.exitCode !== null) return
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await ended
  }
  return { said, code, stop }
}

test('without the demonstration its doors are not there; a busy port and a busy folder are said in a sentence', async () => {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  const first = await start({ PORT: String(port), DATA_DIR: dataDir, DEMO: '0' })
  const url = `http://127.0.0.1:${port}`

  for (const path of ['/demo/people', '/weixin/demo/followers', '/follower/']) {
    expect((await fetch(`${url}${path}`)).status).toBe(404)
  }
  // Without a token of the union's own nobody is WeChat.
  const now = Math.floor(Date.now() / 1000)
  const greeting = `${url}/wechat?signature=${'a'.repeat(40)}&timestamp=${now}&nonce=1&echostr=hello`
  expect((await fetch(greeting)).status).toBe(403)
  const samePort = await start({ PORT: String(port), DATA_DIR: mkdtempSync(join(tmpdir(), 'hongqiang-')) })
  expect(samePort).toMatchObject({ code: 1, said: expect.stringContaining(`端口 ${port} 已被占用`) })
  const sameFolder = await start({ PORT: String(await freePort()), DATA_DIR: dataDir })
  expect(sameFolder).toMatchObject({ code: 1, said: expect.stringContaining('正被另一个红墙长安使用') })

  await first.stop()
  rmSync(dataDir, { recursive: true, force: true })
}, 180_000)
