import type { Step } from '#server/agenda'
import { probeAccounts } from './probeAccounts'
import { knownAccounts } from './wechatAccounts'

/** New credentials come with a deployment, and nobody says so. */
const LOOKS_EVERY_MS = 10 * 60_000

export const probeStep: Step = {
  every: LOOKS_EVERY_MS,
  run: (job) => probeAccounts({ ...job, accounts: knownAccounts() }),
}
