import { text } from 'node:stream/consumers'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { BackupUnreadable } from './BackupUnreadable'
import { type BackupEntry, type BackupManifest, MANIFEST, readManifest } from './manifest'
import { measured } from './measured'

export interface OpenBackup {
  manifest: BackupManifest
  /** Gives the bytes of every entry to `take`, one after the other; throws `BackupUnreadable` where they are not what was written. */
  readAll: (take: (name: string, bytes: AsyncIterable<Buffer>) => Promise<void>) => Promise<void>
  close: () => void
}

/** Opens a backup and what it says of itself; throws `BackupUnreadable` for anything else. */
export async function readBackup(file: string): Promise<OpenBackup> {
  const zip = await openPromise(file, { autoClose: false, lazyEntries: true }).catch(unreadable)
  try {
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    const last = entries.get(MANIFEST)
    const manifest = last && readManifest(await text(await zip.openReadStreamPromise(last)))
    if (!manifest) throw new BackupUnreadable('It has no manifest of a format that is known here.')
    return {
      manifest,
      close: () => zip.close(),
      async readAll(take) {
        for (const told of manifest.entries) await readEntry(zip, told, entries.get(told.name), take)
      },
    }
  } catch (error) {
    zip.close()
    return unreadable(error)
  }
}

async function readEntry(
  zip: ZipFile,
  told: BackupEntry,
  entry: Entry | undefined,
  take: (name: string, bytes: AsyncIterable<Buffer>) => Promise<void>
): Promise<void> {
  if (!entry) throw new BackupUnreadable(`${told.name} is missing.`)
  let found: BackupEntry | undefined
  const through = measured(told.name, (read) => {
    found = read
  })
  const source = await zip.openReadStreamPromise(entry).catch(unreadable)
  source.on('error', (error) => through.destroy(new BackupUnreadable(String(error))))
  await take(told.name, source.pipe(through))
  if (found?.sha256 !== told.sha256) throw new BackupUnreadable(`${told.name} is not what was written.`)
}

function unreadable(error: unknown): never {
  if (error instanceof BackupUnreadable) throw error
  throw new BackupUnreadable(String(error))
}
