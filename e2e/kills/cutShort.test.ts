import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { everybody } from '#shared/pushes/audience'
import { freePort } from '../product/freePort'
import { call, signIn } from '../product/startProduct'

const root = resolve(__dirname, '../..')

test('a first start that was cut short is laid again, to the last follower', async () => {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  const start = (until: string) => startUntil(until, { PORT: String(port), DATA_DIR: dataDir })
  for (const moment of ['家工会', '名会员', '份报名']) await (await start(moment)).end('SIGKILL')

  const product = await start('红墙长安已启动')
  const url = `http://127.0.0.1:${port}`
  const officer = await signIn(url, 'officer-1')
  const aim = { articleId: 'news-17', audience: everybody, safety: false }
  expect(await call(url, officer, 'pushes.reach', aim)).toMatchObject({ value: { routes: { mass: 12_000 } } })
  expect(await call(url, officer, 'directory.summary', {})).toMatchObject({
    value: { enterprises: 768, members: 12_060 },
  })
  await product.end('SIGTERM')
  rmSync(dataDir, { recursive: true, force: true })
}, 180_000)

/** Starts and waits until it has said these words. */
async function startUntil(words: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: { ...process.env, ...env } })
  const ended = new Promise((done) => child.once('exit', done))
  let said = ''
  await new Promise<void>((heard) => {
    const hear = (text: Buffer) => {
      said += text
      if (said.includes(words)) heard()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => heard())
  })
  return {
    end: async (signal: 'SIGKILL' | 'SIGTERM') => {
      child.kill(signal)
      await ended
    },
  }
}
