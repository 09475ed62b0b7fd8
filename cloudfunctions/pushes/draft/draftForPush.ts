import type { Files } from '#server/files'
import type { WechatAnswer } from '#server/wechat/errors/outcome'
import type { Wechat } from '#server/wechat/openWechat'
import type { Picture } from '#server/wechat/pictures'
import { isPictureId, longestFile } from '#shared/files/file'
import type { Article } from '#shared/news/article'
import { articlePath } from '#shared/pushes/articleCard'
import { picturesOf, withAddresses } from '../../news/feature'
import { drawCover } from './drawCover'

/** Calls of the official account that make a draft. */
export type DraftAccount = Pick<Wechat, 'addMaterial' | 'uploadArticlePicture' | 'addDraft'>

interface Making {
  pushId: string
  official: DraftAccount
  miniProgramAppId: string
  files: Files
}

/** Makes the article a draft of the official account, with a card that opens it in the mini-program. */
export async function draftForPush(
  article: Article,
  { pushId, official, miniProgramAppId, files }: Making
): Promise<WechatAnswer<string>> {
  const cover = await official.addMaterial(await coverForWechat(article, files))
  if (cover.kind !== 'answered') return cover
  const body = await picturesForWechat(article.body, files, official)
  if (body.kind !== 'answered') return body
  const path = articlePath(article.id, pushId)
  const card = `<p><a data-miniprogram-appid="${miniProgramAppId}" data-miniprogram-path="${path}" href="">${article.receipt ? '在小程序里打开，确认回执' : '在小程序里打开'}</a></p>`
  return official.addDraft([
    {
      title: article.title,
      digest: article.summary,
      html: `${body.value}${card}`,
      coverMediaId: cover.value.mediaId,
    },
  ])
}

/** 封面. The picture above the article in the account's chat: its own photo, or the wall in the tone of its channel. */
export async function coverForWechat({ cover = '', channel }: Article, files: Files): Promise<Picture> {
  const photo = isPictureId(cover) ? await files.read(cover, longestFile.picture) : 'missing'
  if (typeof photo !== 'string') return asPicture(cover, photo)
  return { name: 'cover.png', type: 'image/png', bytes: drawCover(channel) }
}

/**
 * The body with its pictures at WeChat's own addresses, the only ones that WeChat shows inside an article
 * (docs/wechat.md, "Decided for this product").
 */
export async function picturesForWechat(
  body: string,
  files: Files,
  official: Pick<Wechat, 'uploadArticlePicture'>
): Promise<WechatAnswer<string>> {
  const addresses = new Map<string, string>()
  for (const fileId of picturesOf(body)) {
    const bytes = await files.read(fileId, longestFile.picture)
    if (typeof bytes === 'string') continue
    const uploaded = await official.uploadArticlePicture(asPicture(fileId, bytes))
    if (uploaded.kind !== 'answered') return uploaded
    addresses.set(fileId, uploaded.value)
  }
  return { kind: 'answered', value: withAddresses(body, addresses) }
}

/** A kept picture as WeChat takes it; the ending of its file name gives the type. */
function asPicture(fileId: string, bytes: Buffer): Picture {
  const name = fileId.split('/').at(-1) ?? 'picture.jpg'
  return { name, type: name.endsWith('.png') ? 'image/png' : 'image/jpeg', bytes: new Uint8Array(bytes) }
}
