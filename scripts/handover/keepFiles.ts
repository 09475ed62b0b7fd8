import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Storage } from '../../localcloud/storage/openStorage'
import type { Copy } from './table'

const FILES = '文件'

/** Where a picture or a paper lies in the folder; its name in the storage is the hash of its bytes, so none meets another. */
export function fileName(fileId: string): string {
  return join(FILES, fileId.split('/').at(-1) ?? '')
}

/** Every picture and paper that was kept; answers how many there are, and how many rows have lost theirs. */
export async function keepFiles(folder: string, { store }: Copy, storage: Storage) {
  await mkdir(join(folder, FILES), { recursive: true })
  const counted = { files: 0, lost: 0 }
  for await (const part of store.files.walk())
    for (const { fileId } of part) {
      const bytes = await storage.read(fileId.split('/').slice(3).join('/'))
      if (bytes) await writeFile(join(folder, fileName(fileId)), bytes)
      counted[bytes ? 'files' : 'lost']++
    }
  return counted
}
