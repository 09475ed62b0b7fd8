import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { collectionIn } from '../../localcloud/backup/manifest'
import type { OpenBackup } from '../../localcloud/backup/readBackup'

export const RAW = '原始数据'

/** Every row as it is stored, a line each, so that nothing is left behind that no sheet shows. */
export async function writeRaw(folder: string, { readAll }: OpenBackup): Promise<void> {
  await mkdir(join(folder, RAW), { recursive: true })
  await readAll(async (name, bytes) => {
    const collection = collectionIn(name)
    if (collection) await pipeline(Readable.from(bytes), createWriteStream(join(folder, RAW, `${collection}.ndjson`)))
    else for await (const _part of bytes);
  })
}
