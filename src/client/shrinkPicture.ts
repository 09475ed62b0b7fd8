import { longestFile } from '#shared/files/file'
import { SMALL_PICTURE, smallSizeOf } from '#shared/files/smallPicture'

/** Longest edge of a picture in pixels: wide enough for the sharpest phone. */
const LONGEST_EDGE = 1600
const QUALITIES = [0.88, 0.78, 0.66]

/**
 * A photo as readers need it: upright, at most 1,600 pixels, below what WeChat takes, and without where and when it was
 * taken. Nothing when the browser cannot read it.
 */
export async function shrinkPicture(file: Blob): Promise<Blob | undefined> {
  const picture = await opened(file)
  return picture && shrunk(picture, file.type)
}

/** A photo in two sizes: for its page, and for the lists before it unless it is small itself. */
export async function shrinkCover(file: Blob): Promise<{ bytes: Blob; small?: Blob } | undefined> {
  const picture = await opened(file)
  const bytes = picture && (await shrunk(picture, file.type))
  if (!bytes) return undefined
  const size = smallSizeOf(picture)
  const small = size && (await encodedWithin(SMALL_PICTURE.bytes, drawn(picture, size), file.type))
  return { bytes, ...(small && { small }) }
}

function opened(file: Blob): Promise<ImageBitmap | undefined> {
  return createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
}

async function shrunk(picture: ImageBitmap, type: string): Promise<Blob | undefined> {
  for (let edge = LONGEST_EDGE; edge >= 400; edge /= 2) {
    const scale = Math.min(1, edge / Math.max(picture.width, picture.height))
    const scaled = (length: number) => Math.max(1, Math.round(length * scale))
    const size = { width: scaled(picture.width), height: scaled(picture.height) }
    const photo = await encodedWithin(longestFile.picture, drawn(picture, size), type)
    if (photo) return photo
  }
  return undefined
}

function drawn(picture: ImageBitmap, { width, height }: { width: number; height: number }): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d')
  if (pen) pen.imageSmoothingQuality = 'high'
  pen?.drawImage(picture, 0, 0, width, height)
  return canvas
}

async function encodedWithin(limit: number, canvas: HTMLCanvasElement, type: string): Promise<Blob | undefined> {
  const sharp = type === 'image/png' ? await encoded(canvas, 'image/png') : undefined
  if (sharp && sharp.size <= limit) return sharp
  for (const quality of QUALITIES) {
    const photo = await encoded(canvas, 'image/jpeg', quality)
    if (photo && photo.size <= limit) return photo
  }
  return undefined
}

function encoded(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | undefined> {
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), type, quality))
}
