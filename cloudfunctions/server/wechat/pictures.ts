import * as v from 'valibot'
import { callWechat } from './call'
import type { AuthorizedConnection } from './connection'
import type { WechatAnswer } from './errors/outcome'

/** A JPEG or PNG. `name` needs its ending, from which WeChat reads the type. */
export type Picture = { name: string; type: 'image/jpeg' | 'image/png'; bytes: Uint8Array<ArrayBuffer> }

const Material = v.object({ media_id: v.string(), url: v.optional(v.string(), '') })

/** 永久素材. Keeps a picture of at most 10 MB at WeChat; its media id serves as the cover of an article. */
export async function addMaterial(
  connection: AuthorizedConnection,
  picture: Picture
): Promise<WechatAnswer<{ mediaId: string; url: string }>> {
  const call = {
    path: '/cgi-bin/material/add_material',
    schema: Material,
    query: { type: 'image' },
    body: asForm(picture),
  }
  const answer = await callWechat(connection, call)
  if (answer.kind !== 'answered') return answer
  return { kind: 'answered', value: { mediaId: answer.value.media_id, url: answer.value.url } }
}

const Uploaded = v.object({ url: v.string() })

/**
 * 图文内图片. Uploads a picture of at most 1 MB; the answer is the only kind of address that WeChat shows inside an article.
 */
export async function uploadArticlePicture(
  connection: AuthorizedConnection,
  picture: Picture
): Promise<WechatAnswer<string>> {
  const call = { path: '/cgi-bin/media/uploadimg', schema: Uploaded, body: asForm(picture) }
  const answer = await callWechat(connection, call)
  return answer.kind === 'answered' ? { kind: 'answered', value: answer.value.url } : answer
}

function asForm({ name, type, bytes }: Picture): FormData {
  const form = new FormData()
  form.set('media', new Blob([bytes], { type }), name)
  return form
}
