import type { Files } from '#server/files'
import type { Wechat } from '#server/wechat/openWechat'
import type { Answer } from '#server/wechat/outcome'
import type { Article } from '#shared/news/article'
import { articlePath } from '#shared/pushes/articleCard'
import { coverForWechat } from './coverForWechat'
import { picturesForWechat } from './picturesForWechat'

/** What a draft needs of the official account. */
export type DraftAccount = Pick<Wechat, 'addMaterial' | 'uploadArticlePicture' | 'addDraft'>

interface Making {
  pushId: string
  official: DraftAccount
  miniProgramAppId: string
  files: Files
}

/** The article as a draft of the official account, with a card that opens it in the mini-program. */
export async function draftForPush(
  article: Article,
  { pushId, official, miniProgramAppId, files }: Making
): Promise<Answer<string>> {
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
