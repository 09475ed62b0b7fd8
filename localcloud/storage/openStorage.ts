import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { checkFilePath, fileIdOf, pathOf } from './filePath'
import { newSigner, type Signer } from './signer'

const TICKET_MS = 15 * 60_000
const LONGEST_BYTES = 50 * 1024 * 1024

/** The file storage: a folder, reached only through signed addresses. */
export type Storage = {
  readonly signer: Signer
  readonly longestBytes: number
  fileId(path: string): string
  /** Address to PUT a file's bytes to, valid for a quarter of an hour. */
  uploadAddress(path: string): string
  /** Address to GET a file from, valid for `maxAgeMs`; undefined when there is no such file. */
  downloadAddress(fileId: string, maxAgeMs: number): Promise<string | undefined>
  write(path: string, bytes: Uint8Array): Promise<string>
  read(path: string): Promise<Buffer | undefined>
  remove(fileId: string): Promise<boolean>
  empty(): Promise<void>
  /** The names under which files lie here: the digests of their paths. */
  stored(): Promise<string[]>
  /** Such a name, of a file with this id; nothing for what is no id. */
  storedName(fileId: string): string | undefined
  /** The bytes under such a name; nothing when it was removed meanwhile. */
  readStored(name: string): Readable | undefined
  writeStored(name: string, bytes: Uint8Array): Promise<void>
}

export type StorageOptions = {
  readonly folder: string
  /** Address of the server itself, without a slash at the end. */
  readonly url: () => string
  readonly bucket?: string
  readonly longestBytes?: number
}

/** Opens the folder. Files lie under the hash of their path, so no path can lead anywhere else. */
export function openStorage({
  folder,
  url,
  bucket = 'local.files',
  longestBytes = LONGEST_BYTES,
}: StorageOptions): Storage {
  const signer = newSigner()
  const nameOf = (path: string) => createHash('sha256').update(checkFilePath(path)).digest('hex')
  const placeOf = (path: string) => join(folder, nameOf(path))
  const address = (purpose: string, path: string, lastsMs: number) =>
    `${url()}/files/${path}?${signer.sign(purpose, path, Date.now() + lastsMs)}`

  return {
    signer,
    longestBytes,
    fileId: (path) => fileIdOf(bucket, checkFilePath(path)),
    uploadAddress: (path) => address('PUT', checkFilePath(path), TICKET_MS),
    async downloadAddress(fileId, maxAgeMs) {
      const path = pathOf(fileId)
      return path && (await isFile(placeOf(path))) ? address('GET', path, maxAgeMs) : undefined
    },
    async write(path, bytes) {
      const place = placeOf(path)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeWhole(place, bytes)
      return fileIdOf(bucket, path)
    },
    read: (path) => readFile(placeOf(path)).catch(() => undefined),
    async remove(fileId) {
      const path = pathOf(fileId)
      if (!path || !(await isFile(placeOf(path)))) return false
      await rm(placeOf(path), { force: true })
      return true
    },
    empty: () => rm(folder, { recursive: true, force: true }),
    stored: async () => (await readdir(folder).catch(() => [])).filter((name) => STORED.test(name)).sort(),
    storedName(fileId) {
      const path = pathOf(fileId)
      return path && nameOf(path)
    },
    readStored: (name) =>
      existsSync(join(folder, checkStored(name))) ? createReadStream(join(folder, name)) : undefined,
    async writeStored(name, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeWhole(join(folder, checkStored(name)), bytes)
    },
  }
}

/** Not what a write has left that was cut short. */
const STORED = /^[0-9a-f]{64}$/

function checkStored(name: string): string {
  if (!STORED.test(name)) throw new Error(`${name.slice(0, 100)} is not the name of a stored file.`)
  return name
}

async function isFile(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isFile() ?? false
}

/** Writes a file beside its place, syncs it and renames it, so that the old one stays whole until then. */
async function writeWhole(place: string, bytes: Uint8Array): Promise<void> {
  const beside = `${place}.${randomBytes(6).toString('hex')}`
  try {
    const file = await open(beside, 'wx', 0o600)
    await file.writeFile(bytes)
    await file.sync()
    await file.close()
    await rename(beside, place)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
