import type { Files } from '#server/files'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { knownAccounts, type WechatAccounts } from '#server/wechatAccounts'
import { probeAccounts } from '../account/probeAccounts'
import { applyCallbacks } from '../callbacks/applyCallbacks'
import { forgetCallbacks } from '../callbacks/forgetCallbacks'
import { forgetWordChecks } from '../checks/forgetWordChecks'
import { repairPlaces } from '../events/repairPlaces'
import { askAboutPictures } from '../files/askAboutPictures'
import { sweepExports } from '../files/sweepExports'
import { sweepUploads } from '../files/sweepUploads'
import { beginSync } from '../followers/beginSync'
import { continueSync } from '../followers/continueSync'
import { forgetSessions } from '../identity/forgetSessions'
import { forgetSignIns } from '../identity/forgetSignIns'
import { forgetBindings } from '../membership/forgetBindings'
import { deliverMessages } from '../messages/deliverMessages'
import { forgetMessages } from '../messages/forgetMessages'
import { keepFeed } from '../news/keepFeed'
import { letOutChecked } from '../news/letOutChecked'
import { warnOfLateVerdicts } from '../news/warnOfLateVerdicts'
import { forgetReaders } from '../pushes/forgetReaders'
import { gatherPushes } from '../pushes/gatherPushes'
import { releasePushes } from '../pushes/releasePushes'
import { reportPushes } from '../pushes/reportPushes'
import { sendPushes } from '../pushes/sendPushes'

export interface Job {
  store: Store
  wechat: WechatAccounts
  files: Files
  clock: () => number
  holder: string
}

/** A run stops in time for the function's limit; the next one goes on where it stopped. */
const A_RUN_MS = 40_000

/** Every timer by its name. Running one twice, or late, changes nothing. */
export const jobs = {
  /** Every few seconds: what people wait for. */
  deliver: async (job: Job) => {
    const until = job.clock() + A_RUN_MS
    const steps = [
      () => deliverMessages({ ...job, until }),
      () => gatherPushes(job),
      () => releasePushes(job),
      () => sendPushes({ ...job, until }),
    ]
    await runEach(steps, (step) => step())
  },
  /** Every few seconds, beside what is being sent: what WeChat is asked and has told, and whether the accounts are what they were. */
  callbacks: async (job: Job) => {
    const until = job.clock() + A_RUN_MS
    const steps = [
      () => askAboutPictures(job),
      () => applyCallbacks({ ...job, until }),
      () => letOutChecked(job.store, job.clock()),
      () => probeAccounts({ ...job, accounts: knownAccounts() }),
    ]
    await runEach(steps, (step) => step())
  },
  /** Every minute: what must not be left over. */
  repair: async (job: Job) => {
    const until = job.clock() + A_RUN_MS
    await runEach([keepFeed, warnOfLateVerdicts, repairPlaces, forgetCallbacks, forgetSignIns], (step) =>
      step(job.store, job.clock())
    )
    await reportPushes(job)
    await runEach([sweepUploads, sweepExports], (step) => step(job.store, job.files, job.clock()))
    await continueSync({ ...job, until })
  },
  /** Every night: what is older than it may be kept. */
  forget: (job: Job) => {
    const steps = [forgetReaders, forgetMessages, forgetBindings, forgetWordChecks, forgetSessions]
    return runEach(steps, (step) => step(job.store, job.clock()))
  },
  /** Every night: who follows the account. */
  followers: async (job: Job) => {
    await beginSync(job.store, job.clock())
    await continueSync({ ...job, until: job.clock() + A_RUN_MS })
  },
}
