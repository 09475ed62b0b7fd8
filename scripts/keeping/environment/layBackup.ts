import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { BackupUnreadable } from '../../../localcloud/backup/BackupUnreadable'
import { collectionIn } from '../../../localcloud/backup/manifest'
import type { OpenBackup } from '../../../localcloud/backup/readBackup'
import { bucketOf, pathIn } from './fileIds'
import { layRows } from './layRows'
import type { App } from './readEnvironment'

/**
 * Lays a backup into an environment that has its collections, rows first; throws `BackupUnreadable` when it is not
 * whole. May be repeated until it has come to its end. Answers how many files no row names: those stay out.
 */
export async function layBackup(app: App, { manifest, readAll }: OpenBackup): Promise<{ unnamed: number }> {
  const { data } = await app.getUploadMetadata({ cloudPath: 'restored' })
  const laying = { app, bucket: bucketOf(data.fileId), named: new Map<string, string>() }
  const laid = new Map<string, number>()
  let unnamed = 0
  await readAll(async (name, bytes) => {
    const collection = collectionIn(name)
    if (collection) laid.set(collection, await layRows(laying, collection, bytes))
    else if (!(await layFile(app, laying.named.get(name.replace(/^files\//, '')), bytes))) unnamed++
  })
  for (const [collection, count] of Object.entries(manifest.rows))
    if (laid.get(collection) !== count) throw new BackupUnreadable(`${collection} has not all of its rows.`)
  return { unnamed }
}

async function layFile(app: App, fileId: string | undefined, bytes: AsyncIterable<Buffer>): Promise<boolean> {
  const fileContent = await buffer(Readable.from(bytes))
  if (fileId) await app.uploadFile({ cloudPath: pathIn(fileId), fileContent })
  return fileId !== undefined
}
