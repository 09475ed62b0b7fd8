import { hex } from '../trouble/random'
import { WeixinRefusal } from '../WeixinRefusal'
import type { WeixinAnswer, WeixinCall, World } from '../world'

const MEGABYTE = 1024 * 1024

/** 永久素材, 图片: at most 10 MB. */
export async function addMaterial(call: WeixinCall, world: World): Promise<WeixinAnswer> {
  const mediaId = await keepPicture(call, world, 10 * MEGABYTE)
  return { media_id: mediaId, url: `${world.prefix}/pictures/${mediaId}` }
}

/** 图文内图片: at most 1 MB. */
export async function uploadImage(call: WeixinCall, world: World): Promise<WeixinAnswer> {
  return { url: `${world.prefix}/pictures/${await keepPicture(call, world, MEGABYTE)}` }
}

async function keepPicture({ form }: WeixinCall, world: World, largest: number): Promise<string> {
  const file = form?.get('media')
  if (!(file instanceof File)) throw new WeixinRefusal(41005, 'media data missing')
  if (file.type !== 'image/jpeg' && file.type !== 'image/png') throw new WeixinRefusal(40005, 'invalid file type')
  if (file.size > largest) throw new WeixinRefusal(40009, 'invalid image size')
  const mediaId = `media_${hex(world.random, 32)}`
  const base64 = Buffer.from(await file.arrayBuffer()).toString('base64')
  world.commit({ kind: 'media_added', mediaId, media: { type: file.type, base64 } })
  return mediaId
}
