import { imageSize } from 'image-size'
import { lookUp } from '#shared/lookUp'

const ENDING_OF: Record<string, string> = { jpg: 'jpg', png: 'png' }

/** Longest edge of a picture, in pixels: a larger one is a trap for the phone that unpacks it. */
const LONGEST_EDGE = 8000

/** Kind and size of a JPEG or PNG, the kinds that WeChat takes into an article; nothing for anything else. */
export function lookAtPicture(bytes: Buffer): { ending: string; width: number; height: number } | undefined {
  try {
    const { type = '', width, height } = imageSize(bytes)
    const ending = lookUp(ENDING_OF, type)
    const isSound = width > 0 && height > 0 && Math.max(width, height) <= LONGEST_EDGE
    return ending && isSound ? { ending, width, height } : undefined
  } catch {
    return undefined
  }
}
