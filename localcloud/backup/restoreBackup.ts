import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Database, openDatabase } from '../database/openDatabase'
import type { Fields } from '../database/values/document'
import { openStorage, type Storage } from '../storage/openStorage'
import { BackupUnreadable } from './BackupUnreadable'
import { collectionIn } from './manifest'
import type { OpenBackup } from './readBackup'
import { linesOf, readRow } from './rowLines'

const A_BATCH = 500

/** Lays a backup into a folder that holds nothing yet; throws `BackupUnreadable` when it is not whole, and the folder is to be thrown away. */
export async function restoreBackup({ manifest, readAll }: OpenBackup, dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const database = openDatabase({ file: join(dataDir, 'cloud.db'), collections: {} })
  const storage = openStorage({ folder: join(dataDir, 'files'), url: () => '' })
  try {
    const laid = new Map<string, number>()
    await readAll(async (name, bytes) => {
      const collection = collectionIn(name)
      if (collection) laid.set(collection, await layRows(database, collection, bytes))
      else await layFile(storage, name, bytes)
    })
    for (const [collection, count] of Object.entries(manifest.rows))
      if (laid.get(collection) !== count) throw new BackupUnreadable(`${collection} has not all of its rows.`)
  } finally {
    database.close()
  }
}

async function layRows(database: Database, collection: string, bytes: AsyncIterable<Buffer>): Promise<number> {
  if (!database.collections().includes(collection)) await database.addCollection(collection)
  let batch: Fields[] = []
  let count = 0
  const flush = async () => {
    if (batch.length > 0) await database.insert(collection, { documents: batch })
    count += batch.length
    batch = []
  }
  for await (const line of linesOf(bytes)) {
    batch.push(readRow(line))
    if (batch.length === A_BATCH) await flush()
  }
  await flush()
  return count
}

async function layFile(storage: Storage, name: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of bytes) parts.push(part)
  await storage.writeStored(name.replace(/^files\//, ''), Buffer.concat(parts))
}
