import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beginSync, SYNC_ID } from '../../cloudfunctions/followers/beginSync'
import { continueSync } from '../../cloudfunctions/followers/continueSync'
import { openWechat } from '../../cloudfunctions/server/wechat/openWechat'
import { aStore } from '../../cloudfunctions/testing/aStore'
import { openWeixin } from '../../standin/openWeixin'
import { type Figure, ms } from './figure'

const DAY = 24 * 3_600_000
const account = { appId: 'wx-bench', appSecret: 'bench-secret' }

/**
 * Measures the walk over all followers, once when all are new and once when all are known. WeChat answers at once, so
 * only our own work counts.
 */
export async function measureFollowers(): Promise<Figure[]> {
  return [...(await measureSync(12_000)), ...(await measureSync(100_000))]
}

async function measureSync(people: number): Promise<Figure[]> {
  const weixin = openWeixin({
    clock: Date.now,
    accounts: [{ ...account, kind: 'service', name: '红墙长安' }],
    templates: [],
    followers: Array.from({ length: people }, (_, index) => ({
      unionId: `u${index}`,
      openIds: { [account.appId]: `o${String(index).padStart(7, '0')}` },
    })),
  })
  const server = createServer(weixin.handle).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/weixin`
  const nowhere = { read: async () => undefined, write: async () => {}, expire: async () => {} }
  let calls = 0
  const log = () => {
    calls += 1
  }
  const official = openWechat({ ...account, baseUrl, clock: Date.now, timeoutMs: 30_000, tokens: nowhere, log })
  const wechat = { official, miniProgram: official, miniProgramAppId: account.appId }
  const store = await aStore()

  const walk = async (day: number) => {
    const clock = () => Date.now() + day * DAY
    const started = performance.now()
    calls = 0
    await beginSync(store, clock())
    await continueSync({ store, wechat, clock, until: Number.POSITIVE_INFINITY })
    const { state, seen } = await store.followerSyncs.get(SYNC_ID)
    return { tookMs: performance.now() - started, calls, end: `${state}, ${seen.toLocaleString('en')} seen` }
  }
  const first = await walk(0)
  const second = await walk(1)
  server.closeAllConnections()
  server.close()
  await weixin.close()
  const what = `followers, list of ${people.toLocaleString('en')}`
  return [
    { what: `${what}, everybody new`, value: ms(first.tookMs), unit: 'ms', note: `${first.calls} calls, ${first.end}` },
    { what: `${what}, all known`, value: ms(second.tookMs), unit: 'ms', note: `${second.calls} calls, ${second.end}` },
  ]
}
