import { gatherPushes } from '../../cloudfunctions/pushes/gatherPushes'
import { releasePushes } from '../../cloudfunctions/pushes/releasePushes'
import { sendPushes } from '../../cloudfunctions/pushes/sendPushes'
import { openStore } from '../../cloudfunctions/schema'
import { connectDatabase } from '../../cloudfunctions/server/database'
import { aWechat } from '../../cloudfunctions/server/wechat/testing/aWechat'
import { withoutFiles } from '../../cloudfunctions/testing/factories'

/** A process to be killed: the sender of pushes, over and over, with a clock so much ahead. */
const [url = '', ahead = '0', holder = ''] = process.argv.slice(2)
const clock = () => Date.now() + Number(ahead)
const TIMEOUT_MS = 400
const A_RUN_MS = 40_000
const PAUSE_MS = 100

const store = openStore(connectDatabase())
const wechat = {
  official: aWechat(url, clock, { timeoutMs: TIMEOUT_MS }),
  miniProgram: aWechat(url, clock, { appId: 'wx-app', appSecret: 'app-secret', timeoutMs: TIMEOUT_MS }),
  miniProgramAppId: 'wx-app',
}

async function run(): Promise<never> {
  for (;;) {
    const job = { store, wechat, files: withoutFiles, clock, holder }
    await gatherPushes(job)
    await releasePushes(job)
    await sendPushes({ ...job, until: clock() + A_RUN_MS })
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

run().catch((error) => {
  console.error(error)
  process.exit(1)
})
