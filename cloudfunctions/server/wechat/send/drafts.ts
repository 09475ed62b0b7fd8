import * as v from 'valibot'
import { callWechat } from '../call'
import type { AuthorizedConnection } from '../connection'
import type { WechatAnswer } from '../errors/outcome'

/**
 * 图文. `coverMediaId` comes from `addMaterial`; pictures in `html` only from `uploadArticlePicture` (docs/wechat.md,
 * "Decided for this product").
 */
export type ArticleDraft = { title: string; digest: string; html: string; coverMediaId: string; sourceUrl?: string }

const Added = v.object({ media_id: v.string() })

/** 草稿. Adds a draft of 1 … 8 articles; the answer is the media id that a mass send takes. */
export async function addDraft(
  connection: AuthorizedConnection,
  articles: readonly ArticleDraft[]
): Promise<WechatAnswer<string>> {
  const body = { articles: articles.map(asWechatArticle) }
  const answer = await callWechat(connection, { path: '/cgi-bin/draft/add', schema: Added, body })
  return answer.kind === 'answered' ? { kind: 'answered', value: answer.value.media_id } : answer
}

function asWechatArticle({ title, digest, html, coverMediaId, sourceUrl }: ArticleDraft) {
  return {
    title,
    digest,
    content: html,
    thumb_media_id: coverMediaId,
    need_open_comment: 0,
    ...(sourceUrl === undefined ? {} : { content_source_url: sourceUrl }),
  }
}
