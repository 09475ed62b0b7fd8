import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as breath } from 'node:timers/promises'
import { ZipFile } from 'yazl'
import type { Database } from '../database/openDatabase'
import { writeText } from '../database/text/writeText'
import type { Doc } from '../database/values/document'
import type { Storage } from '../storage/openStorage'
import { type BackupEntry, type BackupManifest, MANIFEST, rowsEntry } from './manifest'
import { measured } from './measured'

interface Kept {
  database: Pick<Database, 'snapshot'>
  storage: Pick<Storage, 'stored' | 'storedName' | 'readStored'>
  /** Collections that stay out: secrets, and what is worth nothing later. */
  without: readonly string[]
  /** Ids of files that stay out; asked after the files were listed, so that none of them is missed. */
  passingFiles?: () => Promise<readonly string[]>
}

/** Rows are written in portions of so many characters, and others have their turn in between. */
const A_PORTION = 256 * 1024

/**
 * 备份. Everything in one ZIP: rows as they all are at one instant, line by line and in the types of the database, and
 * the files beside them. The database goes on meanwhile; a file that is removed meanwhile is not in it.
 */
export async function writeBackup(
  { database, storage, without, passingFiles = async () => [] }: Kept,
  output: NodeJS.WritableStream,
  about: BackupManifest['about']
): Promise<BackupManifest> {
  const madeAt = Date.now()
  const all = await database.snapshot()
  const rows = [...all].filter(([collection]) => !without.includes(collection))
  const listed = await storage.stored()
  const passing = new Set((await passingFiles()).map((fileId) => storage.storedName(fileId)))
  const names = listed.filter((name) => !passing.has(name))
  const zip = new ZipFile()
  const entries: BackupEntry[] = []
  const add = (name: string, compress: boolean, open: () => Readable | undefined) =>
    zip.addReadStreamLazy(name, { compress, mtime: new Date(madeAt) }, (give) => {
      const source = open() ?? Readable.from([])
      const through = measured(name, (entry) => entries.push(entry))
      source.on('error', (error) => through.destroy(error))
      give(null, source.pipe(through))
    })

  for (const [collection, documents] of rows)
    add(rowsEntry(collection), true, () => Readable.from(portionsOf(documents), { objectMode: false }))
  for (const name of names) add(`files/${name}`, false, () => storage.readStored(name))
  let manifest: BackupManifest | undefined
  zip.addReadStreamLazy(MANIFEST, { mtime: new Date(madeAt) }, (give) => {
    const counts = Object.fromEntries(rows.map(([collection, documents]) => [collection, documents.length]))
    manifest = { format: 1, madeAt, about, rows: counts, files: names.length, entries }
    give(null, Readable.from([Buffer.from(JSON.stringify(manifest, undefined, 1))]))
  })
  zip.end()
  await pipeline(zip.outputStream, output)
  return manifest as BackupManifest
}

async function* portionsOf(documents: readonly Doc[]): AsyncGenerator<Buffer> {
  let portion = ''
  for (const document of documents) {
    portion += `${writeText(document)}\n`
    if (portion.length < A_PORTION) continue
    yield Buffer.from(portion)
    portion = ''
    await breath()
  }
  yield Buffer.from(portion)
}
