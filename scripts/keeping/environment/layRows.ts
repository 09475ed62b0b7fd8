import { isDuplicate } from '../../../cloudfunctions/server/store/isDuplicate'
import { linesOf, readRow } from '../../../localcloud/backup/rowLines'
import { filesNamedIn, withBucket } from './fileIds'
import type { App } from './readEnvironment'

interface Laying {
  app: App
  bucket: string
  /** Ids of the files that the rows name, in this bucket, by the names that their bytes have in the backup. */
  named: Map<string, string>
}

/** Rows go in batches of so many characters. */
const A_BATCH = 512 * 1024

/** Rows of one collection, with their files in this environment's bucket; those that an earlier try has laid stay. */
export async function layRows(
  { app, bucket, named }: Laying,
  collection: string,
  bytes: AsyncIterable<Buffer>
): Promise<number> {
  let batch: object[] = []
  let letters = 0
  let count = 0
  const flush = async () => {
    if (batch.length > 0) await addMissing(app, collection, batch)
    count += batch.length
    batch = []
    letters = 0
  }
  for await (const line of linesOf(bytes)) {
    const text = withBucket(line, bucket)
    for (const [name, fileId] of filesNamedIn(text)) named.set(name, fileId)
    batch.push(readRow(text))
    letters += text.length
    if (letters > A_BATCH) await flush()
  }
  await flush()
  return count
}

async function addMissing(app: App, collection: string, rows: object[]): Promise<void> {
  const into = app.database().collection(collection)
  try {
    await into.add(rows)
  } catch (error) {
    if (!isDuplicate(error)) throw error
    if (rows.length > 1) for (const row of rows) await addMissing(app, collection, [row])
  }
}
