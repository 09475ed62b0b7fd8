import type { Picture } from '#server/wechat/pictures'

/** A kept picture as WeChat takes it: the ending of its name says what it is. */
export function asPicture(fileId: string, bytes: Buffer): Picture {
  const name = fileId.split('/').at(-1) ?? 'picture.jpg'
  return { name, type: name.endsWith('.png') ? 'image/png' : 'image/jpeg', bytes: new Uint8Array(bytes) }
}
