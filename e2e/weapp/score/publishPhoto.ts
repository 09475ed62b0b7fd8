import { keptIdOf } from '#shared/files/file'
import { smallSizeOf } from '#shared/files/smallPicture'
import { aPng } from '../../../cloudfunctions/testing/aPng'
import type { PersonCalls } from './asPerson'

const PHOTO = { width: 1600, height: 1200 }
const A_LOOK_MS = 100

/** Publishes an article with a photo as its cover, as the desk does; it is there once lists show the small one. */
export async function publishPhoto(officer: PersonCalls): Promise<void> {
  const uploads = await Promise.all([PHOTO, smallSizeOf(PHOTO) ?? PHOTO].map((size) => bring(officer, size)))
  const [uploadId = '', small = ''] = uploads
  const { fileId } = await officer('files.keep', { uploadId, small, kind: 'picture', name: '合影.png' })
  const words = { title: '工会合影', channel: 'work' as const, summary: '', body: '<p>工会合影</p>' }
  const { articleId } = await officer('news.write', { ...words, cover: fileId })
  await officer('news.publish', { articleId })
  while (!(await isSmall(officer, articleId, fileId))) await new Promise((resolve) => setTimeout(resolve, A_LOOK_MS))
}

async function bring(officer: PersonCalls, { width, height }: typeof PHOTO): Promise<string> {
  const bytes = aPng(width, height)
  const { uploadId, url, method, headers } = await officer('files.ask', { kind: 'picture', bytes: bytes.length })
  await fetch(url, { method, headers, body: bytes })
  return uploadId
}

async function isSmall(officer: PersonCalls, articleId: string, fileId: string): Promise<boolean> {
  const { items } = await officer('news.list', { channel: 'work' })
  const cover = items.find(({ id }) => id === articleId)?.cover
  return cover !== undefined && !cover.includes(keptIdOf(fileId))
}
