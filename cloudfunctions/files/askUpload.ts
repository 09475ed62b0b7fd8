import { randomBytes } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { longestFile } from '#shared/files/file'
import { done, refused } from '#shared/result'

/** 上传凭证. Gives an address for the bytes; they become a file only once they have been looked at. */
export async function askUpload(
  { kind, bytes }: Input<'files.ask'>,
  { store, files, person, now }: PersonContext
): Promise<Output<'files.ask'>> {
  if (bytes > longestFile[kind]) return refused('file_too_large')
  const id = randomBytes(12).toString('hex')
  const { fileId, url, headers } = await files.ticketFor(`incoming/${id}`)
  await store.uploads.add({ id, fileId, askedBy: person.id, askedAt: now })
  return done({ uploadId: id, method: 'PUT', url, headers })
}
