import { randomBytes } from 'node:crypto'
import { readCaller } from '#server/caller'
import { connectFiles, type Files } from '#server/files'
import type { Store } from '#server/store'
import { connectDatabase } from '#server/store/database'
import { connectWechat } from '../account/wechatAccounts'
import { openStore } from '../schema'
import { jobs } from './jobs'

const holder = randomBytes(6).toString('hex')

let store: Store | undefined
let files: Files | undefined

interface TimerEvent {
  TriggerName?: string
}

/** 定时任务. Runs only for the platform's timer: a person who calls it is turned away whatever the request says. */
export async function main(event: TimerEvent, context: object): Promise<{ ran: string } | { refused: 'forbidden' }> {
  const caller = readCaller(context)
  if (caller.from !== 'timer') return { refused: 'forbidden' }
  const name = event.TriggerName ?? ''
  const run = Object.hasOwn(jobs, name) ? jobs[name as keyof typeof jobs] : undefined
  if (!run) throw new Error(`No job is called ${name}.`)
  store ??= openStore(connectDatabase())
  files ??= connectFiles()
  await run({ store, files, wechat: connectWechat(store), clock: Date.now, holder })
  return { ran: name }
}
