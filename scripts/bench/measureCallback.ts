import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { schema } from '../../cloudfunctions/schema'
import { openLocalCloud } from '../../localcloud/server'
import { sealPush } from '../../standin/callback/sealPush'
import { callbackRoutes } from '../local/callbackRoutes'
import { deployedFunctions } from '../local/deployedFunctions'
import { callbackUrl, DEMO_ACCOUNTS, DEMO_CALLBACK, standInEnvironment } from '../local/wechatEnvironment'
import { type Figure, ms, percentile, timesOf } from './figure'

const ALONE = 500
const IN_ALL = 4000
const AT_ONCE = 40

/**
 * Measures the callback from the socket to the durable document and back: the deployed bundle, with sealed pushes one
 * by one and in a rush.
 */
export async function measureCallback(root: string): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-bench-'))
  const functions = deployedFunctions(join(root, 'dist'), standInEnvironment(0)).filter(({ name }) => name === 'wechat')
  const cloud = await openLocalCloud({ dataDir, port: 0, collections: schema, functions, routes: callbackRoutes })
  const push = (number: number) => post(cloud.port, number)
  await timesOf(20, (round) => push(IN_ALL + ALONE + round))

  const alone = await timesOf(ALONE, push)
  const times: number[] = []
  const started = performance.now()
  const numbers = Array.from({ length: IN_ALL }, (_, index) => ALONE + index).values()
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (const number of numbers) {
      const before = performance.now()
      await push(number)
      times.push(performance.now() - before)
    }
  })
  await Promise.all(lanes)
  const perSecond = (IN_ALL / (performance.now() - started)) * 1000
  const beside = await besideUnsigned(cloud.port, () => timesOf(ALONE, (round) => push(2 * IN_ALL + round)))
  await cloud.close()
  rmSync(dataDir, { recursive: true, force: true })
  times.sort((one, other) => one - other)
  return [
    {
      what: 'callback, verified and stored, one by one, p50 / p99',
      value: `${ms(percentile(alone, 0.5))} / ${ms(percentile(alone, 0.99))}`,
      unit: 'ms',
      note: 'WeChat waits 5,000 ms',
    },
    {
      what: `callback, ${AT_ONCE} at once, p50 / p99`,
      value: `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.99))}`,
      unit: 'ms',
      note: `${perSecond.toFixed(0)} a second`,
    },
    {
      what: 'callback, one by one, beside unsigned ones of 64 KB, 6 at once, p50 / p99',
      value: `${ms(percentile(beside, 0.5))} / ${ms(percentile(beside, 0.99))}`,
      unit: 'ms',
    },
  ]
}

/** Measures while somebody who has no key sends the largest bodies that are taken, full of tags. */
async function besideUnsigned(port: number, measure: () => Promise<number[]>): Promise<number[]> {
  let isOver = false
  const body = `<xml>${'<?a?>'.repeat(13_000)}</xml>`
  const init = { method: 'POST', headers: { 'content-type': 'text/xml' }, body }
  const query = () => `timestamp=${Math.floor(Date.now() / 1000)}&nonce=1&msg_signature=1&encrypt_type=aes`
  const lanes = Array.from({ length: 6 }, async () => {
    while (!isOver) {
      await (await fetch(`${callbackUrl(port)}?${query()}`, init)).text()
      await pause(20)
    }
  })
  const times = await measure()
  isOver = true
  await Promise.all(lanes)
  return times
}

async function post(port: number, number: number): Promise<void> {
  const { appId } = DEMO_ACCOUNTS.official
  const address = { ...DEMO_CALLBACK, appId, url: callbackUrl(port) }
  const at = Date.now()
  const fields = {
    ...{ ToUserName: 'gh_bench', FromUserName: `o${number}`, CreateTime: Math.floor(at / 1000), MsgType: 'event' },
    ...{ Event: 'TEMPLATESENDJOBFINISH', MsgID: BigInt(number), Status: 'success' },
  }
  const { query, body, contentType } = sealPush(address, fields, { at, random: Math.random })
  const init = { method: 'POST', headers: { 'content-type': contentType }, body }
  const response = await fetch(`${address.url}?${query}`, init)
  if ((await response.text()) !== 'success') throw new Error(`the callback answered ${response.status}`)
}
