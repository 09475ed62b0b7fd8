import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { functions } from '../../cloudbaserc.json'
import type { FunctionDeclaration } from '../../localcloud/functions/hostFunctions'

/** Key by which wake-ups are signed; new at each start, as at each deployment. */
export const WAKE_KEY = randomBytes(24).toString('hex')

/** The functions with the limits and timers of their deployment; only the environment is this machine's. */
export function deployedFunctions(dist: string, env: Record<string, string>): FunctionDeclaration[] {
  return functions.map(({ name, timeout, triggers, envVariables }) => ({
    name,
    env: { ...withoutForeign(env, envVariables), WAKE_KEY },
    file: join(dist, 'cloudfunctions', name, 'index.js'),
    timeoutMs: timeout * 1000,
    timers: triggers.map((trigger) => ({ name: trigger.name, cron: trigger.config })),
  }))
}

/** The keys of answers go to those functions alone that have them when they are deployed. */
function withoutForeign({ ANSWER_KEYS, ...env }: Record<string, string>, declared: object): Record<string, string> {
  return 'ANSWER_KEYS' in declared && ANSWER_KEYS !== undefined ? { ...env, ANSWER_KEYS } : env
}
