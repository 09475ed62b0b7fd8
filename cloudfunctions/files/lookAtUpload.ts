import type { PersonContext } from '#server/context'
import type { Files } from '#server/files'
import type { FileKind, Upload } from '#shared/files/file'
import { done, type Result, refused } from '#shared/result'
import { lookAtPaper } from './lookAtPaper'
import { lookAtPicture } from './lookAtPicture'
import { lookAtSound } from './sound/lookAtSound'

interface Brought {
  uploadId: string
  kind: FileKind | 'sound'
  name: string
  /** Most bytes that it may have. */
  limit: number
}

/** A picture, a paper or a voice message as it is kept. */
export interface Seen {
  bytes: Buffer
  ending: string
  width?: number
  height?: number
  /** How long a voice message is. */
  seconds?: number
}

export type UnfitUpload = 'file_missing' | 'file_too_large' | 'file_wrong_kind' | 'picture_too_many_pixels'

/** Looks at the bytes that the person put at a ticket's address, whatever they are said to be. */
export async function lookAtUpload(
  { uploadId, kind, name, limit }: Brought,
  { store, files, person }: PersonContext
): Promise<Result<Seen, UnfitUpload>> {
  const upload = await store.uploads.get(uploadId)
  if (upload.askedBy !== person.id) return refused('file_missing')
  return lookAtBrought(upload, { kind, name, limit }, files)
}

/** Looks at the bytes of an upload. */
export async function lookAtBrought(
  { fileId }: Pick<Upload, 'fileId'>,
  { kind, name, limit }: Omit<Brought, 'uploadId'>,
  files: Files
): Promise<Result<Seen, UnfitUpload>> {
  const brought = await files.read(fileId, limit)
  if (brought === 'missing') return refused('file_missing')
  if (brought === 'too_large') return refused('file_too_large')
  const seen =
    kind === 'picture' ? lookAtPicture(brought) : kind === 'sound' ? lookAtSound(brought) : lookAtPaper(brought, name)
  if (seen === 'too_many_pixels') return refused('picture_too_many_pixels')
  return seen ? done(seen) : refused('file_wrong_kind')
}
