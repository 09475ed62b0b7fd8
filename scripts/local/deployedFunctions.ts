import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { functions } from '../../cloudbaserc.json'
import type { FunctionDeclaration } from '../../localcloud/functions/hostFunctions'

/** Key by which wake-ups are signed; new at each start, as at each deployment. */
export const WAKE_KEY = randomBytes(24).toString('hex')

/** The functions with the limits and timers of their deployment; only the environment is this machine's. */
export function deployedFunctions(dist: string, env: Record<string, string>): FunctionDeclaration[] {
  return functions.map(({ name, timeout, triggers }) => ({
    name,
    env: { ...env, WAKE_KEY },
    file: join(dist, 'cloudfunctions', name, 'index.js'),
    timeoutMs: timeout * 1000,
    timers: triggers.map((trigger) => ({ name: trigger.name, cron: trigger.config })),
  }))
}
