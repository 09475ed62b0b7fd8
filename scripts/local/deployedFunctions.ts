import { join } from 'node:path'
import { functions } from '../../cloudbaserc.json'
import type { FunctionDeclaration } from '../../localcloud/functions/hostFunctions'

/** The functions as they are deployed, with the same limits and timers; only the surroundings are this machine's. */
export function deployedFunctions(dist: string, env: Record<string, string>): FunctionDeclaration[] {
  return functions.map(({ name, timeout, triggers }) => ({
    name,
    env,
    file: join(dist, 'cloudfunctions', name, 'index.js'),
    timeoutMs: timeout * 1000,
    timers: triggers.map((trigger) => ({ name: trigger.name, cron: trigger.config })),
  }))
}
