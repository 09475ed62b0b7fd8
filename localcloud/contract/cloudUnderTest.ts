import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalCloudOptions, openLocalCloud } from '../server'

type Sdk = typeof import('tcb-admin-node')

/** The SDK, connected to a local cloud started for the test, or to a real environment named in CLOUDBASE_ENV. */
export type CloudUnderTest = { readonly app: ReturnType<Sdk['init']>; close(): Promise<void> }

export const isReal = process.env.CLOUDBASE_ENV !== undefined

type Options = Omit<LocalCloudOptions, 'dataDir' | 'port' | 'collections'> & Partial<LocalCloudOptions>

export async function cloudUnderTest(options: Options = {}): Promise<CloudUnderTest> {
  if (isReal) return { app: connect(realAccount()), close: async () => {} }
  const cloud = await aLocalCloud(options)
  return { app: connect({ ...cloud, env: cloud.envId, serviceUrl: `${cloud.url}/admin` }), close: cloud.close }
}

/** A local cloud on a free port over an empty folder, which is deleted when the cloud closes. */
export async function aLocalCloud(options: Options = {}) {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'local-cloud-'))
  const cloud = await openLocalCloud({ port: 0, collections: {}, ...options, dataDir })
  const close = async () => {
    await cloud.close()
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...cloud, dataDir, close }
}

type Account = { env: string; secretId: string; secretKey: string; serviceUrl?: string }

/** The SDK with an account of the local cloud or of a real environment. */
export function connect({ env, secretId, secretKey, serviceUrl }: Account) {
  process.env.TENCENTCLOUD = 'true'
  process.env.SILENCE = 'true'
  const sdk = require('tcb-admin-node') as Sdk
  return sdk.init({ env, secretId, secretKey, keepalive: false, ...(serviceUrl && { serviceUrl }) })
}

function realAccount(): Account {
  const {
    CLOUDBASE_ENV: env = '',
    CLOUDBASE_SECRET_ID: secretId = '',
    CLOUDBASE_SECRET_KEY: secretKey = '',
  } = process.env
  return { env, secretId, secretKey }
}
