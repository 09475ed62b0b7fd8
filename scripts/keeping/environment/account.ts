import cloud from 'tcb-admin-node'
import { StartRefused } from '../../local/StartRefused'
import { texts } from '../texts'
import type { App } from './readEnvironment'

const NEEDED = ['CLOUDBASE_ENV', 'CLOUDBASE_SECRET_ID', 'CLOUDBASE_SECRET_KEY'] as const

/** The environment that the variables name; `CLOUDBASE_URL` is the address of another endpoint with the same protocol. */
export function openEnvironment(variables: NodeJS.ProcessEnv): { env: string; app: App } {
  const missing = NEEDED.filter((name) => !variables[name])
  if (missing.length > 0) throw new StartRefused(texts.noAccount(missing))
  const { CLOUDBASE_ENV: env = '', CLOUDBASE_SECRET_ID, CLOUDBASE_SECRET_KEY, CLOUDBASE_URL } = variables
  const secrets = { secretId: CLOUDBASE_SECRET_ID ?? '', secretKey: CLOUDBASE_SECRET_KEY ?? '' }
  const app = cloud.init({ env, ...secrets, keepalive: true, ...(CLOUDBASE_URL && { serviceUrl: CLOUDBASE_URL }) })
  return { env, app }
}

/** A refusal of the cloud, or of the line to it, as a sentence; both have a code. Any other error stays as it is. */
export function asRefusal(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code && error instanceof Error ? new StartRefused(texts.cloudSaysNo(`${code} ${error.message}`)) : error
}
