import { stat } from 'node:fs/promises'
import { readBackup } from '../../localcloud/backup/readBackup'
import { texts } from './texts'

/** Reads every byte of a copy again and compares it with its digest; answers the sentence that says what is in it. */
export async function checkCopy(file: string, keysAt: string): Promise<string> {
  const { manifest, readAll, close } = await readBackup(file)
  await readAll(async (_name, bytes) => {
    for await (const _part of bytes);
  }).finally(close)
  const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0)
  const { answerKeys } = manifest.about
  const keys = answerKeys === undefined ? undefined : { at: keysAt, ids: String(answerKeys) }
  return texts.taken({ file, rows, files: manifest.files, bytes: (await stat(file)).size, keys })
}
