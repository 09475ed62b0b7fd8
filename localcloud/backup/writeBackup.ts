import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as breath } from 'node:timers/promises'
import { ZipFile } from 'yazl'
import { writeText } from '../database/text/writeText'
import type { Doc } from '../database/values/document'
import type { Storage } from '../storage/openStorage'
import { type BackupEntry, type BackupManifest, MANIFEST, rowsEntry } from './manifest'
import { measured } from './measured'

type Rows = Iterable<Doc> | AsyncIterable<Doc>

/** What is copied: this machine's database and files, or an environment that is read through the SDK. */
export interface Copied {
  database: { snapshot: () => Promise<ReadonlyMap<string, Rows>> }
  /** Asked when all rows have been read. */
  storage: Pick<Storage, 'stored' | 'readStored'>
  /** Collections that stay out: secrets, and what is worth nothing later. */
  without: readonly string[]
}

/** Rows are written in portions of so many characters, and others have their turn in between. */
const A_PORTION = 256 * 1024

/**
 * 备份. Everything in one ZIP: rows as the database's snapshot holds them, line by line and in its types, and the files
 * beside them. The database goes on meanwhile; a file that is removed meanwhile is not in it.
 */
export async function writeBackup(
  { database, storage, without }: Copied,
  output: NodeJS.WritableStream,
  about: BackupManifest['about']
): Promise<BackupManifest> {
  const madeAt = Date.now()
  const all = await database.snapshot()
  const rows = [...all].filter(([collection]) => !without.includes(collection))
  const zip = new ZipFile()
  const writing = pipeline(zip.outputStream, output)
  const giveUp = (error: Error) => void (zip.outputStream as Readable).destroy(error)
  zip.on('error', giveUp)
  const entries: BackupEntry[] = []
  const counts: Record<string, number> = {}
  const add = (name: string, compress: boolean, open: () => Readable | undefined) =>
    new Promise<void>((done) => {
      zip.addReadStreamLazy(name, { compress, mtime: new Date(madeAt) }, (give) => {
        const source = open() ?? Readable.from([])
        const through = measured(name, (entry) => done(void entries.push(entry)))
        // The package hears of no error of a stream that is opened late.
        source.on('error', giveUp)
        give(null, source.pipe(through))
      })
    })

  const addAll = async () => {
    for (const [collection, documents] of rows) {
      const tell = (count: number) => {
        counts[collection] = count
      }
      await add(rowsEntry(collection), true, () => Readable.from(portionsOf(documents, tell), { objectMode: false }))
    }
    const names = await storage.stored()
    for (const name of names) await add(`files/${name}`, false, () => storage.readStored(name))
    const manifest: BackupManifest = { format: 1, madeAt, about, rows: counts, files: names.length, entries }
    zip.addBuffer(Buffer.from(JSON.stringify(manifest, undefined, 1)), MANIFEST, { mtime: new Date(madeAt) })
    zip.end()
    return manifest
  }
  const adding = addAll()
  adding.catch(giveUp)
  // Asked first, because an entry whose bytes have failed never says that it is over.
  await writing
  return adding
}

async function* portionsOf(documents: Rows, tell: (rows: number) => void): AsyncGenerator<Buffer> {
  let portion = ''
  let rows = 0
  for await (const document of documents) {
    portion += `${writeText(document)}\n`
    rows++
    if (portion.length < A_PORTION) continue
    yield Buffer.from(portion)
    portion = ''
    await breath()
  }
  tell(rows)
  yield Buffer.from(portion)
}
