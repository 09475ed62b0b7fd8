import { randomBytes } from 'node:crypto'
import { readCaller } from '#server/caller'
import { connectFiles } from '#server/files'
import { connectDatabase } from '#server/store/database'
import { connectWechat } from '../account/wechatAccounts'
import { beginAgenda, entriesOf, openAgenda, readWake, WATCH, waker, watch } from '../agenda/feature'
import { features } from '../features'
import { openStore } from '../schema'

const holder = randomBytes(6).toString('hex')
const entries = entriesOf(features)

/** The latest moment at which the agenda was opened. */
let openedAt = Number.POSITIVE_INFINITY

/**
 * 定时任务. Runs what is due on the agenda: every minute for the platform's timer, which also waits for what comes
 * before the next one, and at once for a function that has left work and says so with a signature. A person is turned
 * away, whatever the request says.
 */
export async function main(event: unknown, context: object): Promise<{ ran: string } | { refused: 'forbidden' }> {
  const row = findRow(event, readCaller(context))
  if (row === undefined) return { refused: 'forbidden' }
  const agenda = openHere()
  const now = Date.now()
  // The first time, and whenever the clock was put back.
  if (now < openedAt) await beginAgenda(agenda.store, entries, now)
  openedAt = now
  const isLeft = row === WATCH ? await watch(agenda) : await agenda.runWoken(row)
  if (isLeft) waker.wake(WATCH)
  await waker.onItsWay()
  return { ran: row }
}

/** What is to be looked at; nothing for whom it is not to say. */
function findRow(event: unknown, caller: ReturnType<typeof readCaller>): string | undefined {
  if (caller.from === 'timer') return WATCH
  return caller.from === 'function' ? readWake(event, Date.now()) : undefined
}

/** For one call: what it leaves itself it also runs. */
function openHere() {
  const store = openStore(connectDatabase(), (row) => agenda.wake(row))
  const job = { store, files: connectFiles(), wechat: connectWechat(store), clock: Date.now, holder }
  const agenda = openAgenda(entries, job)
  return agenda
}
