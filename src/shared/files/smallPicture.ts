/**
 * 小图. What a list shows in place of a photo: as many points as its frame of 96 × 72 has on a phone with three to one,
 * which is the most that WeChat's score allows (docs/wechat.md 6).
 */
export const SMALL_PICTURE = { pixels: 96 * 3 * 72 * 3, bytes: 100 * 1024 }

interface Size {
  width: number
  height: number
}

/** Size of the small one of a picture; nothing when the picture is small itself. */
export function smallSizeOf({ width, height }: Size): Size | undefined {
  const scale = Math.sqrt(SMALL_PICTURE.pixels / (width * height))
  if (scale >= 1) return undefined
  const scaled = (length: number) => Math.max(1, Math.floor(length * scale))
  return { width: scaled(width), height: scaled(height) }
}

/** Whether it can be the small one of a larger picture: small enough, and of the same proportions but for rounding. */
export function isSmallOf(small: Size, large: Size): boolean {
  const skew = Math.abs(small.width * large.height - small.height * large.width)
  const rounding = small.width + small.height + large.width + large.height
  const points = small.width * small.height
  return points <= Math.min(SMALL_PICTURE.pixels, large.width * large.height - 1) && skew <= rounding
}
