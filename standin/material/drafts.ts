import * as v from 'valibot'
import { readBody } from '../readBody'
import { hex } from '../trouble/random'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'

const Body = v.object({
  articles: v.array(
    v.object({
      title: v.string(),
      digest: v.optional(v.string(), ''),
      content: v.string(),
      thumb_media_id: v.string(),
      content_source_url: v.optional(v.string(), ''),
    })
  ),
})

/** 草稿. Its cover must be permanent material. */
export function addDraft(call: WeixinCall, world: World): WeixinAnswer {
  const { articles } = readBody(call, Body)
  if (articles.length < 1 || articles.length > 8) throw new WeixinRefusal(47001, 'data format error')
  for (const article of articles) {
    if (!world.state.media.has(article.thumb_media_id)) throw new WeixinRefusal(40007, 'invalid media_id')
    if ([...article.title].length > 64) throw new WeixinRefusal(45003, 'title size out of limit')
    if ([...article.digest].length > 120) throw new WeixinRefusal(45004, 'description size out of limit')
  }
  const mediaId = `draft_${hex(world.random, 32)}`
  world.commit({ kind: 'draft_added', mediaId, articles })
  return { media_id: mediaId }
}
