import { readText } from '../database/text/readText'
import type { Fields } from '../database/values/document'
import { BackupUnreadable } from './BackupUnreadable'

/** Lines of an entry, one a row. Of `node:readline` an error of the bytes would be lost. */
export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const part of bytes) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}

/** Read before the digest of the whole is known, so that it need not fit into memory. */
export function readRow(line: string): Fields {
  try {
    return readText(line) as Fields
  } catch (error) {
    throw new BackupUnreadable(String(error))
  }
}
