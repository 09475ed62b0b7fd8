import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type FileKind, type KeptFile, longestFile, type StoredFile } from '#shared/files/file'
import { isSmallOf, SMALL_PICTURE } from '#shared/files/smallPicture'
import { done, refused } from '#shared/result'
import { leaveWork } from '../agenda/feature'
import { lookAtBrought, lookAtUpload, type Seen } from './lookAtUpload'
import { dueCheck } from './pictureChecks'

/**
 * 收下文件. Looks at an upload and keeps a copy which its address does not reach; a picture's without what the camera wrote
 * beside it, and with the small one that lists show, if one came along. Safe to repeat: the same bytes are the same
 * file. A picture is due for WeChat's check at once, so that the verdict is there when the article is ready.
 */
export async function keepFile(
  { kind, name, ...uploads }: Input<'files.keep'>,
  context: PersonContext
): Promise<Output<'files.keep'>> {
  const brought = { uploadId: uploads.uploadId, kind, name, limit: longestFile[kind] }
  const seen = await lookAtUpload(brought, context)
  if (!seen.ok) return seen
  const smallOne = uploads.small && { uploadId: uploads.small, kind: 'picture' as const, name }
  const seenSmall = smallOne && (await lookAtUpload({ ...smallOne, limit: SMALL_PICTURE.bytes }, context))
  if (seenSmall && !seenSmall.ok) return seenSmall
  if (seenSmall && !belongsTo(seen.value, seenSmall.value)) return refused('file_wrong_kind')

  const small = seenSmall && (await write(seenSmall.value, { kind: 'picture', name: `${name}（小图）` }, context))
  const file = await write(seen.value, { kind, name }, context)
  await add(small ? { ...file, small: small.fileId } : file, small || undefined, context)
  context.line.say({ subject: name })
  return done(await shown(file, context.files))
}

function belongsTo(large: Seen, small: Seen): boolean {
  const size = ({ width = 0, height = 0 }: Seen) => ({ width, height })
  return isSmallOf(size(small), size(large))
}

/** Puts the bytes under their hash. */
async function write(
  { bytes, ending, ...size }: Seen,
  { kind, name }: { kind: FileKind; name: string },
  { files, person, now }: PersonContext
): Promise<StoredFile> {
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 40)
  const fileId = await files.write(`${kind}s/${id}.${ending}`, bytes)
  const check = kind === 'picture' && person.openId ? { check: dueCheck(person.id, now) } : {}
  return { id, fileId, kind, name, bytes: bytes.length, ...size, keptBy: person.id, keptAt: now, ...check }
}

/** Keeps a picture that another feature has in the storage as one that articles may show. */
export async function keepCopy(
  { fileId, name }: { fileId: string; name: string },
  context: PersonContext
): Promise<string | undefined> {
  const seen = await lookAtBrought({ fileId }, { kind: 'picture', name, limit: longestFile.picture }, context.files)
  if (!seen.ok) return undefined
  const file = await write(seen.value, { kind: 'picture', name }, context)
  await add(file, undefined, context)
  return file.fileId
}

/** Adds what is new. A picture of before gets its small one too, but from nobody else than who has kept it. */
async function add(file: StoredFile, small: StoredFile | undefined, { store, now }: PersonContext): Promise<void> {
  const put = async () => {
    await store.files.addMissing(small ? [small, file] : [file])
    if (!small) return
    const without = { _id: file.id, keptBy: file.keptBy, small: _.exists(false) }
    await store.files.change(without, { small: small.fileId })
  }
  await (file.check ? leaveWork(store, { name: 'files.askWechat', now }, put) : put())
}

async function shown(
  { fileId, name, bytes, width, height }: StoredFile,
  files: PersonContext['files']
): Promise<KeptFile> {
  const url = (await files.addressesOf([fileId])).get(fileId) ?? ''
  return { fileId, name, bytes, url, ...(width && { width }), ...(height && { height }) }
}
