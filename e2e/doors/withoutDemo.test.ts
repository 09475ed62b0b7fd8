import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../product/freePort'
import { runScript, start } from '../product/runScript'

test('without the demonstration its doors are not there; a busy port and a busy folder are said in a sentence', async () => {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  const first = await start({ PORT: String(port), DATA_DIR: dataDir, DEMO: '0' })
  const url = `http://127.0.0.1:${port}`

  for (const path of ['/demo/people', '/weixin/demo/followers', '/follower/']) {
    expect((await fetch(`${url}${path}`)).status).toBe(404)
  }
  const asking = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  expect((await fetch(`${url}/demo/own-token`, asking)).status).toBe(404)
  // Without a token of the union's own, no request counts as WeChat's.
  const now = Math.floor(Date.now() / 1000)
  const greeting = `${url}/wechat?signature=${'a'.repeat(40)}&timestamp=${now}&nonce=1&echostr=hello`
  expect((await fetch(greeting)).status).toBe(403)
  const samePort = await start({ PORT: String(port), DATA_DIR: mkdtempSync(join(tmpdir(), 'hongqiang-')) })
  expect([samePort.code, samePort.said()]).toEqual([1, expect.stringContaining(`端口 ${port} 已被占用`)])
  const sameFolder = await start({ PORT: String(await freePort()), DATA_DIR: dataDir })
  expect([sameFolder.code, sameFolder.said()]).toEqual([1, expect.stringContaining('正被另一个红墙长安使用')])

  // A folder with real data says what it is, whether the product runs on it or not.
  const laid = await runScript(['scripts/seed.mjs', '--reset'], { DATA_DIR: dataDir })
  expect([laid.code, laid.said()]).toEqual([1, expect.stringContaining('里是真实数据，不能当演示用')])

  await first.end('SIGTERM')
  rmSync(dataDir, { recursive: true, force: true })
})
