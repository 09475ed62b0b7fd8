import { createHash, randomBytes } from 'node:crypto'
import type { Context } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { keptIdOf, longestFile, type StoredFile, type UploadTicket } from '#shared/files/file'
import { done, type Result, refused } from '#shared/result'
import { leaveWork } from '../agenda/feature'
import { lookAtBrought, type Seen, type UnfitUpload } from './lookAtUpload'
import { dueCheck } from './pictureChecks'

type Cabinet = Pick<Context, 'store' | 'files' | 'now'>

/** A picture of which only the thing that it belongs to knows. */
export interface PrivatePicture {
  id: string
  fileId: string
  width: number
  height: number
  ending: string
  /** How long it is, of a voice message. */
  seconds?: number
  bytes: number
}

interface Bringing {
  uploadId: string
  folder: string
  /** Most bytes of a PDF, where one is brought instead of a picture. */
  pdf?: number
  /** Most bytes of a voice message, where one is brought instead of a picture. */
  sound?: number
  /** What is written in place of the bytes, where not even the storage may read them. */
  seal?: (bytes: Buffer) => Buffer
}

/** Gives an address for bytes beside which nobody's name is written. */
export async function askPrivateUpload(
  { store, files, now }: Cabinet,
  bytes: number,
  most = longestFile.picture
): Promise<Result<UploadTicket, 'file_too_large'>> {
  if (bytes > most) return refused('file_too_large')
  const id = randomBytes(12).toString('hex')
  const { fileId, url, headers } = await files.ticketFor(`incoming/${id}`)
  await store.uploads.add({ id, fileId, askedAt: now })
  return done({ uploadId: id, method: 'PUT', url, headers })
}

/** Name of the picture that an upload becomes: the same for a repeat, and not to be guessed without the upload's id. */
export function privateIdOf(uploadId: string): string {
  return createHash('sha256').update(`private ${uploadId}`).digest('hex').slice(0, 40)
}

/**
 * Looks at an upload that names nobody. `keep` writes the picture, without what the camera wrote beside it, and takes the upload
 * away; the thing that it belongs to names it before that, so that no picture stands in the storage that nobody knows of.
 */
export async function lookAtPrivate(
  { store, files }: Pick<Cabinet, 'store' | 'files'>,
  { uploadId, folder, pdf, sound, seal }: Bringing
): Promise<Result<PrivatePicture & { keep: () => Promise<void> }, UnfitUpload>> {
  const upload = await store.uploads.find(uploadId)
  if (!upload || upload.askedBy !== undefined) return refused('file_missing')
  const kind = sound !== undefined ? 'sound' : pdf === undefined ? 'picture' : 'paper'
  const limit = sound ?? pdf ?? longestFile.picture
  const looked = await lookAtBrought(upload, { kind, name: '.pdf', limit }, files)
  if (!looked.ok) return looked
  const { bytes, ending, width = 0, height = 0, seconds }: Seen = looked.value
  const id = privateIdOf(uploadId)
  const path = `${folder}/${id}.${seal ? 'sealed' : ending}`
  const keep = async () => {
    await files.write(path, seal ? seal(bytes) : bytes)
    await files.remove([upload.fileId])
    await store.uploads.remove({ _id: uploadId })
  }
  const { fileId } = await files.ticketFor(path)
  return done({
    ...{ id, fileId, width, height, ending, bytes: bytes.length, keep },
    ...(seconds !== undefined && { seconds }),
  })
}

/** 不要的照片. They are swept away with the uploads, at the next hour. */
export async function dropPictures(
  { uploads }: Store,
  pictures: { id: string; fileId: string; at: number }[]
): Promise<void> {
  if (pictures.length > 0) await uploads.addMissing(pictures.map(({ id, fileId, at }) => ({ id, fileId, askedAt: at })))
}

/** Makes pictures due for WeChat’s check, in the name of whoever brought them; without an openid nobody can be asked for. */
export async function checkPrivate(
  { store, now }: Pick<Cabinet, 'store' | 'now'>,
  pictures: readonly Omit<PrivatePicture, 'ending'>[],
  { name, by }: { name: string; by: { id: string; openId?: string } }
): Promise<void> {
  const rows = pictures.map(
    (picture): StoredFile => ({
      ...{ ...picture, kind: 'picture', name, keptBy: by.id, keptAt: now },
      ...(by.openId && { check: dueCheck(by.id, now) }),
    })
  )
  const put = () => store.files.addMissing(rows)
  await (by.openId ? leaveWork(store, { name: 'files.askWechat', now }, put) : put())
}

/** Lets go of pictures for good: what WeChat said of them at once, their bytes with the next sweep. */
export async function dropChecked(store: Store, fileIds: readonly string[]): Promise<void> {
  const pictures = fileIds.map((fileId) => ({ id: keptIdOf(fileId), fileId, at: 0 }))
  await dropPictures(store, pictures)
  await store.files.remove({ _id: _.in(pictures.map(({ id }) => id)) })
}
