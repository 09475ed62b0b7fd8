import type { Database } from './database/openDatabase'
import type { FunctionHost } from './functions/hostFunctions'
import type { Storage } from './storage/openStorage'

/** A running local cloud. */
export type LocalCloud = {
  readonly url: string
  readonly port: number
  readonly envId: string
  /** Secrets of this start, which the SDK needs. */
  readonly secretId: string
  readonly secretKey: string
  readonly database: Database
  readonly storage: Storage
  readonly functions: FunctionHost
  /** Environment variables that a process needs to reach this cloud through the SDK. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}
