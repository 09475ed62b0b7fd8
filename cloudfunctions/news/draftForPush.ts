import type { Answer } from '#server/wechat/outcome'
import type { WechatAccounts } from '#server/wechatAccounts'
import type { Article } from '#shared/news/article'
import { drawCover } from './drawCover'

/** The article as a draft of the official account, with a card that opens it in the mini-program. */
export async function draftForPush(
  article: Article,
  { official, miniProgramAppId }: WechatAccounts
): Promise<Answer<string>> {
  const cover = await official.addMaterial({ name: 'cover.png', type: 'image/png', bytes: drawCover(article.channel) })
  if (cover.kind !== 'answered') return cover
  const path = `features/news/pages/article?id=${article.id}`
  const card = `<p><a data-miniprogram-appid="${miniProgramAppId}" data-miniprogram-path="${path}" href="">在小程序里打开</a></p>`
  return official.addDraft([
    {
      title: article.title,
      digest: article.summary,
      html: `${article.body}${card}`,
      coverMediaId: cover.value.mediaId,
    },
  ])
}
