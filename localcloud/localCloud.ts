import type { Database } from './database/openDatabase'
import type { FunctionHost } from './functions/hostFunctions'
import type { Storage } from './storage/openStorage'

/** A cloud that is up. */
export type LocalCloud = {
  readonly url: string
  readonly port: number
  readonly envId: string
  /** This start's secrets, which the SDK needs. */
  readonly secretId: string
  readonly secretKey: string
  readonly database: Database
  readonly storage: Storage
  readonly functions: FunctionHost
  /** The environment a process needs to reach this cloud through the SDK. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}
