import { longestFile } from '#shared/files/file'

/** Longest edge of a picture in pixels: wide enough for the sharpest phone. */
const LONGEST_EDGE = 1600
const QUALITIES = [0.88, 0.78, 0.66]

/**
 * A photo as readers need it: upright, at most 1,600 pixels, below what WeChat takes, and without where and when it was
 * taken. Nothing when the browser cannot read it.
 */
export async function shrinkPicture(file: Blob): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!picture) return undefined
  const limit = longestFile.picture
  for (let edge = LONGEST_EDGE; edge >= 400; edge /= 2) {
    const canvas = drawn(picture, Math.min(1, edge / Math.max(picture.width, picture.height)))
    const sharp = file.type === 'image/png' ? await encoded(canvas, 'image/png') : undefined
    if (sharp && sharp.size <= limit) return sharp
    for (const quality of QUALITIES) {
      const photo = await encoded(canvas, 'image/jpeg', quality)
      if (photo && photo.size <= limit) return photo
    }
  }
  return undefined
}

function drawn(picture: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  pen?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

function encoded(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | undefined> {
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), type, quality))
}
