import type { Step } from '#server/agenda'
import { probeAccounts } from './probeAccounts'
import { knownAccounts } from './wechatAccounts'

/** Pause between two looks for new credentials: they come with a deployment, which leaves no work behind. */
const LOOKS_EVERY_MS = 10 * 60_000

export const probeStep: Step = {
  every: LOOKS_EVERY_MS,
  run: (job) => probeAccounts({ ...job, accounts: knownAccounts() }),
}
