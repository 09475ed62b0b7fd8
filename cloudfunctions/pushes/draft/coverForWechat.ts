import type { Files } from '#server/files'
import type { Picture } from '#server/wechat/pictures'
import { isPictureId, longestFile } from '#shared/files/file'
import type { Article } from '#shared/news/article'
import { asPicture } from './asPicture'
import { drawCover } from './drawCover'

/** 封面 above the article in the chat of the account: its own photo, or the wall in the tone of its channel. */
export async function coverForWechat({ cover = '', channel }: Article, files: Files): Promise<Picture> {
  const photo = isPictureId(cover) ? await files.read(cover, longestFile.picture) : 'missing'
  if (typeof photo !== 'string') return asPicture(cover, photo)
  return { name: 'cover.png', type: 'image/png', bytes: drawCover(channel) }
}
