import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, schema } from '../../cloudfunctions/schema'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { localDatabase } from '../../localcloud/inProcess'
import { sealPush } from '../../standin/callback/sealPush'
import { freePort } from '../product/freePort'
import { type Script, startServing } from '../product/runScript'

const address = {
  appId: 'wx-union',
  url: '',
  token: 'union-token',
  aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}
const AT_ONCE = 8
const KILLS = 3

/** Starts the product without demonstration, with the union's own account; nobody answers at WeChat's address. */
function start(port: number, dataDir: string): Promise<Script> {
  return startServing({
    ...{ PORT: String(port), DATA_DIR: dataDir, DEMO: '0', WECHAT_API_BASE: 'http://127.0.0.1:9' },
    ...{ WECHAT_OFFICIAL_APPID: address.appId, WECHAT_OFFICIAL_TOKEN: address.token },
    WECHAT_OFFICIAL_AES_KEY: address.aesKey,
  })
}

/** Sends one push with one try; true when it was answered `success`. */
async function push(port: number, number: number): Promise<boolean> {
  const at = Date.now()
  const common = { ToUserName: 'gh', FromUserName: `o${number}`, CreateTime: Math.floor(at / 1000), MsgType: 'event' }
  const sealed = sealPush(address, { ...common, Event: 'unsubscribe' }, { at, random: Math.random })
  const init = { method: 'POST', headers: { 'content-type': 'text/xml' }, body: sealed.body }
  return fetch(`http://127.0.0.1:${port}/wechat?${sealed.query}`, init).then(
    async (response) => response.ok && (await response.text()) === 'success',
    () => false
  )
}

test('what was answered “success” is there after kill -9, every time', async () => {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  const acknowledged: number[] = []
  let product = await start(port, dataDir)
  let number = 0
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const enough = acknowledged.length + 60
    let dying: Promise<void> | undefined
    const lane = async () => {
      for (let isUp = true; isUp; ) {
        const mine = number++
        isUp = await push(port, mine)
        if (isUp) acknowledged.push(mine)
        if (acknowledged.length === enough) dying = product.end('SIGKILL')
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, lane))
    await dying
    product = await start(port, dataDir)
  }
  await product.end('SIGTERM')

  const database = openDatabase({ file: join(dataDir, 'cloud.db'), collections: schema })
  const store = openStore(localDatabase(database))
  const kept = await store.callbacks.list({ limit: 1000, fields: ['openId'] })
  const ids = new Set(kept.map(({ openId }) => openId))
  database.close()
  rmSync(dataDir, { recursive: true, force: true })
  expect(acknowledged.length).toBeGreaterThanOrEqual(60 * KILLS)
  expect(acknowledged.filter((one) => !ids.has(`o${one}`))).toEqual([])
})
