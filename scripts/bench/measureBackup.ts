import { randomBytes } from 'node:crypto'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readBackup } from '../../localcloud/backup/readBackup'
import { restoreBackup } from '../../localcloud/backup/restoreBackup'
import { writeBackup } from '../../localcloud/backup/writeBackup'
import { openDatabase } from '../../localcloud/database/openDatabase'
import { openStorage } from '../../localcloud/storage/openStorage'
import { type Figure, ms, percentile } from './figure'

const DOCUMENTS = 200_000
const DOCUMENT_BYTES = 1000
const FILES = 500
const FILE_BYTES = 2 * 1024 * 1024

/** A backup of 200 MB of documents and 1 GB of files beside ordinary reads and writes, and the way back. */
export async function measureBackup(): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'bench-backup-'))
  const database = openDatabase({ file: join(home, 'cloud.db'), collections: { rows: { indexes: [] } } })
  const storage = openStorage({ folder: join(home, 'files'), url: () => '' })
  await fill(database, storage)

  const quiet = await asked(database, () => pause(3000))
  const file = join(home, 'backup.zip')
  let seconds = 0
  const busy = await asked(database, async () => {
    const began = performance.now()
    await writeBackup({ database, storage, without: [] }, createWriteStream(file), {})
    seconds = (performance.now() - began) / 1000
  })
  const began = performance.now()
  const backup = await readBackup(file)
  await restoreBackup(backup, join(home, 'back')).finally(backup.close)
  const back = (performance.now() - began) / 1000
  database.close()
  const megabytes = statSync(file).size / 1024 / 1024
  rmSync(home, { recursive: true, force: true })
  return [
    {
      what: 'backup of 200 MB of documents and 1 GB of files',
      value: seconds.toFixed(0),
      unit: 's',
      note: `${megabytes.toFixed(0)} MB in one file`,
    },
    { what: 'restoring it, every byte compared', value: back.toFixed(0), unit: 's' },
    {
      what: 'a write meanwhile, p99 / longest',
      value: `${ms(percentile(busy, 0.99))} / ${ms(busy.at(-1) ?? 0)}`,
      unit: 'ms',
      note: `${ms(percentile(quiet, 0.99))} / ${ms(quiet.at(-1) ?? 0)} without`,
    },
  ]
}

type Opened = { database: ReturnType<typeof openDatabase>; storage: ReturnType<typeof openStorage> }

async function fill(database: Opened['database'], storage: Opened['storage']): Promise<void> {
  for (let from = 0; from < DOCUMENTS; from += 1000) {
    const documents = Array.from({ length: 1000 }, (_document, index) => ({
      _id: `r${from + index}`,
      text: randomBytes(DOCUMENT_BYTES / 2).toString('hex'),
    }))
    await database.insert('rows', { documents })
  }
  for (let number = 0; number < FILES; number++) await storage.write(`pictures/${number}.jpg`, randomBytes(FILE_BYTES))
}

/** How long a write takes, one every 5 ms, as long as something else goes on. */
async function asked(database: Opened['database'], other: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = []
  let isOver = false
  const asking = (async () => {
    for (let number = 0; !isOver; number++) {
      const began = performance.now()
      const query = { _id: `r${(number * 7919) % DOCUMENTS}` }
      await database.update('rows', { query, update: { $set: { at: number } }, multi: false })
      took.push(performance.now() - began)
      await pause(5)
    }
  })()
  await other()
  isOver = true
  await asking
  return took.sort((one, another) => one - another)
}
