import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionDeclaration } from './database/openCollections'
import { type Database, type DatabaseOptions, openDatabase } from './database/openDatabase'
import { type FunctionDeclaration, hostFunctions } from './functions/hostFunctions'
import type { Clock } from './functions/runTimers'
import { runtimeEnvironment } from './functions/runtimeEnvironment'
import { adminRoute } from './http/adminRoute'
import { answerWith } from './http/answerWith'
import { closeServer, listen } from './http/listen'
import type { Route } from './http/route'
import type { LocalCloud } from './localCloud'
import { fileRoutes } from './storage/fileRoutes'
import { openStorage } from './storage/openStorage'
import { dispatch } from './wire/dispatch'

export type LocalCloudOptions = {
  /** Folder that holds `cloud.db` and `files/`. */
  readonly dataDir: string
  /** Port to listen on; 0 takes a free one. */
  readonly port: number
  readonly collections: Readonly<Record<string, CollectionDeclaration>>
  readonly functions?: readonly FunctionDeclaration[]
  readonly routes?: readonly Route[]
  /**
   * Called when the data is open and no port is yet; gives further functions and routes. If it throws, the data is
   * closed again.
   */
  readonly furnish?: (database: Database) => Promise<Furniture>
  /** Names with port under which the server answers, besides 127.0.0.1 and localhost. */
  readonly hosts?: readonly string[]
  readonly envId?: string
  /** The name with which the ids of this environment's files begin. */
  readonly bucket?: string
  readonly clock?: Clock
  /** Size in bytes of the largest file that may be stored. */
  readonly longestFile?: number
  /** Told while what is stored is put in order for this version, which may take minutes once. */
  readonly onProgress?: DatabaseOptions['onProgress']
  /** Called once, after the disk has refused a write and everything has been closed. */
  readonly onFailure?: (error: Error) => void
}

export type Furniture = Pick<LocalCloudOptions, 'functions' | 'routes'>

/** Starts the cloud on this machine. Throws `DatabaseInUse` or `PortBusy` when another process is in the way. */
export async function openLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { dataDir, collections, envId = 'local-1a2b3c', onFailure = () => {} } = options
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  // Closing may fail on the same disk; the caller is told in any case.
  const fail = (error: Error) =>
    void cloud
      ?.close()
      .catch(() => {})
      .then(() => onFailure(error))
  const database = openDatabase({
    ...{ file: join(dataDir, 'cloud.db'), collections, onFailure: fail },
    ...(options.onProgress && { onProgress: options.onProgress }),
  })
  const hosts = new Set(options.hosts)
  const secretId = `local${randomBytes(16).toString('hex')}`
  const secretKey = randomBytes(24).toString('hex')
  let url = ''
  const storage = openStorage({
    folder: join(dataDir, 'files'),
    url: () => url,
    ...(options.bucket && { bucket: options.bucket }),
    ...(options.longestFile && { longestBytes: options.longestFile }),
  })
  let cloud: LocalCloud | undefined
  const openDoor = async () => {
    const furniture = await options.furnish?.(database)
    const own = [...(options.routes ?? []), ...(furniture?.routes ?? [])]
    const routes = [adminRoute(secretId), ...fileRoutes(storage), ...own]
    const door = await listen(
      options.port,
      answerWith(routes, hosts, () => cloud as LocalCloud)
    )
    return { ...door, functions: [...(options.functions ?? []), ...(furniture?.functions ?? [])] }
  }

  const {
    server,
    port,
    functions: declared,
  } = await openDoor().catch((error) => {
    database.close()
    throw error
  })
  url = `http://127.0.0.1:${port}`
  for (const name of ['127.0.0.1', 'localhost']) hosts.add(`${name}:${port}`)

  const env = runtimeEnvironment({ url, envId, secretId, secretKey })
  const functions = hostFunctions({
    functions: declared,
    env,
    envId,
    ...(options.clock && { clock: options.clock }),
    answer: (request) => dispatch({ database }, request),
  })
  let closing: Promise<void> | undefined
  const close = async () => {
    await functions.close()
    await closeServer(server)
    database.close()
  }
  cloud = {
    ...{ url, port, envId, secretId, secretKey, database, storage, functions, env },
    close: () => (closing ??= close()),
  }
  return cloud
}
