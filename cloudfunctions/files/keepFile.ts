import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { type KeptFile, longestFile, type StoredFile } from '#shared/files/file'
import { done, refused } from '#shared/result'
import { leaveWork } from '../agenda/feature'
import { lookAtPaper } from './lookAtPaper'
import { lookAtPicture } from './lookAtPicture'
import { dueCheck } from './pictureChecks'

/**
 * 收下文件. Looks at the bytes that the person put at a ticket's address, whatever they are said to be, and keeps a copy
 * which that address does not reach; a picture's without what the camera wrote beside it. Safe to repeat: the same bytes are the same file. A picture is due for WeChat's
 * check at once, so that the verdict is there when the article is ready.
 */
export async function keepFile(
  { uploadId, kind, name }: Input<'files.keep'>,
  { store, files, person, now, line }: PersonContext
): Promise<Output<'files.keep'>> {
  const upload = await store.uploads.get(uploadId)
  if (upload.askedBy !== person.id) return refused('file_missing')
  const brought = await files.read(upload.fileId, longestFile[kind])
  if (brought === 'missing') return refused('file_missing')
  if (brought === 'too_large') return refused('file_too_large')
  const seen = kind === 'picture' ? lookAtPicture(brought) : lookAtPaper(brought, name)
  if (seen === 'too_many_pixels') return refused('picture_too_many_pixels')
  if (!seen) return refused('file_wrong_kind')

  const { bytes, ending, ...size } = seen
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 40)
  const fileId = await files.write(`${kind}s/${id}.${ending}`, bytes)
  const check = kind === 'picture' && person.openId ? { check: dueCheck(person.id, now) } : {}
  const kept = { keptBy: person.id, keptAt: now }
  const file: StoredFile = { id, fileId, kind, name, bytes: bytes.length, ...size, ...kept, ...check }
  const add = () => store.files.add(file)
  await ('check' in check ? leaveWork(store, { name: 'files.askWechat', now }, add) : add())
  line.say({ subject: name })
  return done(await shown(file, files))
}

async function shown(
  { fileId, name, bytes, width, height }: StoredFile,
  files: PersonContext['files']
): Promise<KeptFile> {
  const url = (await files.addressesOf([fileId])).get(fileId) ?? ''
  return { fileId, name, bytes, url, ...(width && { width }), ...(height && { height }) }
}
