import { Refused } from '../refused'
import { hex } from '../trouble/random'
import type { Answer, Call, World } from '../world'

const MEGABYTE = 1024 * 1024

/** 永久素材, 图片: at most 10 MB. */
export async function addMaterial(call: Call, world: World): Promise<Answer> {
  const mediaId = await keepPicture(call, world, 10 * MEGABYTE)
  return { media_id: mediaId, url: `${world.prefix}/pictures/${mediaId}` }
}

/** 图文内图片: at most 1 MB. */
export async function uploadImage(call: Call, world: World): Promise<Answer> {
  return { url: `${world.prefix}/pictures/${await keepPicture(call, world, MEGABYTE)}` }
}

async function keepPicture({ form }: Call, world: World, largest: number): Promise<string> {
  const file = form?.get('media')
  if (!(file instanceof File)) throw new Refused(41005, 'media data missing')
  if (file.type !== 'image/jpeg' && file.type !== 'image/png') throw new Refused(40005, 'invalid file type')
  if (file.size > largest) throw new Refused(40009, 'invalid image size')
  const mediaId = `media_${hex(world.random, 32)}`
  const base64 = Buffer.from(await file.arrayBuffer()).toString('base64')
  world.commit({ kind: 'media_added', mediaId, media: { type: file.type, base64 } })
  return mediaId
}
