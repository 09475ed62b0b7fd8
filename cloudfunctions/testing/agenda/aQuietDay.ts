import type { Entries } from '#server/agenda'
import { seed } from '../../../scripts/seed/seed'
import { watch } from '../../agenda/feature'
import { anOutbox } from '../anOutbox'
import { anAgenda } from './anAgenda'
import { countCalls } from './countCalls'

const MINUTE = 60_000
const MINUTES = 24 * 60

/** So that they are probed, as in an installation that has accounts. */
const ACCOUNTS = { WECHAT_OFFICIAL_APPID: 'wx-official', WECHAT_MINIPROGRAM_APPID: 'wx-app' }

/** What the database was asked on a day, and how much of it was looked at. */
export interface QuietDay {
  calls: number
  examined: number
  scans: number
  coldScans: number
}

/** The seeded product and nobody who does anything, a timer every minute from noon to noon: what the SDK asks of the database. */
export async function aQuietDay(entries: Entries): Promise<QuietDay> {
  const { weixin, ...outbox } = await anOutbox(['Li', 'Wang', 'Zhao'])
  await seed(outbox.store, outbox.clock(), () => {})
  const { call } = await anAgenda(entries, outbox)
  const nap = async (ms: number) => {
    weixin.time.now += ms
  }
  const runMinute = async () => {
    const end = Math.floor(weixin.time.now / MINUTE + 1) * MINUTE
    await watch(call(), nap)
    weixin.time.now = Math.max(weixin.time.now, end)
  }
  Object.assign(process.env, ACCOUNTS)
  await runMinute()
  const calls = countCalls()
  const before = outbox.database.counters()
  for (let minute = 0; minute < MINUTES; minute++) await runMinute()
  for (const name of Object.keys(ACCOUNTS)) delete process.env[name]
  await weixin.close()
  const after = outbox.database.counters()
  return {
    calls: calls(),
    examined: after.examined - before.examined,
    scans: after.scans - before.scans,
    coldScans: after.coldScans - before.coldScans,
  }
}
