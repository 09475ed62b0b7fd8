import { EventEmitter } from 'node:events'
import { sendInTurns } from '../../cloudfunctions/delivery/feature'
import { gatherDeed } from '../../cloudfunctions/pushes/gather/gatherDeed'
import { pushSender } from '../../cloudfunctions/pushes/send/pushSender'
import { releaseDeed } from '../../cloudfunctions/pushes/send/releaseDeed'
import { openStore } from '../../cloudfunctions/schema'
import { connectDatabase } from '../../cloudfunctions/server/store/database'
import { aWechat } from '../../cloudfunctions/server/wechat/testing/aWechat'
import { runForAll } from '../../cloudfunctions/testing/agenda/runForAll'
import { withoutFiles } from '../../cloudfunctions/testing/factories'
import { fetchUntilSilent, type Silences } from '../../standin/testing/fetchUntilSilent'
import type { SenderCommand } from './openTown'

/**
 * The sender of pushes in a process of its own, for tests to kill. It runs again and again, and the town moves its
 * clock whenever it says that it is idle.
 */
const [url = '', given = '0', holder = ''] = process.argv.slice(2)
const A_RUN_MS = 40_000
const PAUSE_MS = 100

let ahead = Number(given)
const clock = () => Date.now() + ahead
const silences: Silences = new EventEmitter()
process.on('message', (told: SenderCommand) => {
  if ('silent' in told) silences.emit('silent', told.silent)
  else ahead = told.ahead
})

const store = openStore(connectDatabase())
const fetch = fetchUntilSilent(silences)
const wechat = {
  official: aWechat(url, clock, { fetch }),
  miniProgram: aWechat(url, clock, { appId: 'wx-app', appSecret: 'app-secret', fetch }),
  miniProgramAppId: 'wx-app',
}

const send = sendInTurns([pushSender])

async function run(): Promise<never> {
  for (;;) {
    const job = { store, wechat, files: withoutFiles, clock, holder }
    await runForAll(gatherDeed, job)
    await runForAll(releaseDeed, job)
    await send({ ...job, until: clock() + A_RUN_MS })
    process.send?.('idle')
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

run().catch((error) => {
  console.error(error)
  process.exit(1)
})
