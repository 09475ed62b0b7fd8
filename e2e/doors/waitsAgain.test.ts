import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schema } from '../../cloudfunctions/schema'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { freePort } from '../product/freePort'
import { startServing } from '../product/runScript'
import { call, signIn } from '../product/startProduct'

test('a folder from before there were tasks shows what waits from the first look on', async () => {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  const env = { PORT: String(port), DATA_DIR: dataDir }
  const url = `http://127.0.0.1:${port}`
  const today = async () => call(url, await signIn(url, 'officer-1'), 'desk.today', {})

  const first = await startServing(env)
  const before = await today()
  await first.end('SIGTERM')
  const database = openDatabase({ file: join(dataDir, 'cloud.db'), collections: schema })
  await database.remove('tasks', { query: {}, multi: true })
  database.close()

  const again = await startServing(env)
  expect(await today()).toEqual(before)
  expect(before).toMatchObject({ value: { reviews: expect.any(Number), drafts: expect.any(Number) } })
  expect(JSON.stringify(before)).toMatch(/"(drafts|reviews|bindingRequests)":[1-9]/)
  await again.end('SIGTERM')
  rmSync(dataDir, { recursive: true, force: true })
})
