import { imageSize } from 'image-size'
import { LARGEST_PICTURE } from '#shared/files/file'
import { cleanJpeg } from './cleanJpeg'
import { cleanPng } from './cleanPng'

const JPEG = Buffer.from([0xff, 0xd8, 0xff])
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A picture as it is kept. */
export interface SeenPicture {
  bytes: Buffer
  ending: 'jpg' | 'png'
  width: number
  height: number
}

/**
 * Looks at a JPEG or PNG, the kinds that WeChat takes into an article, and leaves out what was written beside the
 * picture, such as where it was taken. Nothing for anything else.
 */
export function lookAtPicture(bytes: Buffer): SeenPicture | 'too_many_pixels' | undefined {
  const ending = endingOf(bytes)
  const clean = ending && cleaned(bytes, ending)
  const size = clean && sizeOf(bytes)
  if (!size) return undefined
  const { width, height, orientation } = size
  const { edge, pixels } = LARGEST_PICTURE
  if (Math.max(width, height) > edge || width * height > pixels) return 'too_many_pixels'
  return { bytes: cleaned(bytes, ending, orientation) ?? clean, ending, width, height }
}

/** The picture alone; nothing for one that is broken, which no other reader then looks at. */
function cleaned(bytes: Buffer, ending: SeenPicture['ending'], orientation?: number): Buffer | undefined {
  return ending === 'jpg' ? cleanJpeg(bytes, orientation) : cleanPng(bytes)
}

function endingOf(bytes: Buffer): SeenPicture['ending'] | undefined {
  if (bytes.subarray(0, JPEG.length).equals(JPEG)) return 'jpg'
  return bytes.subarray(0, PNG.length).equals(PNG) ? 'png' : undefined
}

function sizeOf(bytes: Buffer) {
  try {
    const size = imageSize(bytes)
    return size.width > 0 && size.height > 0 ? size : undefined
  } catch {
    return undefined
  }
}
