import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { everybody } from '#shared/pushes/audience'
import { freePort } from '../product/freePort'
import { start, startServing } from '../product/runScript'
import { call, signIn } from '../product/startProduct'

test('a first start that was cut short is laid again, to the last follower; one that was finished never is', async () => {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  const env = { PORT: String(port), DATA_DIR: dataDir }
  for (const moment of ['家工会', '名会员', '份报名']) await (await start(env, moment)).end('SIGKILL')

  const product = await startServing(env)
  const url = `http://127.0.0.1:${port}`
  const officer = await signIn(url, 'officer-1')
  const aim = { articleId: 'news-17', audience: everybody, safety: false }
  expect(await call(url, officer, 'pushes.reach', aim)).toMatchObject({ value: { routes: { mass: 12_000 } } })
  expect(await call(url, officer, 'directory.summary', {})).toMatchObject({
    value: { enterprises: 768, members: 12_060 },
  })
  await product.end('SIGKILL')

  const again = await startServing(env)
  expect(again.said()).not.toContain('正在放入演示数据')
  expect(await call(url, officer, 'directory.summary', {})).toMatchObject({ status: 200 })
  await again.end('SIGTERM')
  rmSync(dataDir, { recursive: true, force: true })
})
