const [END, SCAN, COLOURS, CAMERA, PROFILE, ADOBE] = [0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee]
const MARK = 0xff

/** Limit of segments; the photos of cameras have some dozens, and a file that has nothing else keeps a reader busy. */
const MOST_SEGMENTS = 1000

/** Segments of an application that the picture itself needs: how to mix its colours. Each begins with its name. */
const NEEDED: Record<number, string> = { [COLOURS]: 'JFIF\0', [PROFILE]: 'ICC_PROFILE\0', [ADOBE]: 'Adobe' }

/**
 * A JPEG without what the camera wrote beside the picture: place, time, device, words, a small picture, a film behind
 * the end. Which way is up stays. Not one point of the picture changes; nothing for bytes that are no JPEG.
 */
export function cleanJpeg(bytes: Buffer, orientation = 1): Buffer | undefined {
  const kept = [bytes.subarray(0, 2)]
  let isTold = orientation < 2 || orientation > 8
  let at = 2
  for (let segments = 0; segments < MOST_SEGMENTS && at + 2 <= bytes.length; segments++) {
    const marker = bytes[at + 1]
    if (bytes[at] !== MARK || marker === undefined || marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8))
      return undefined
    if (marker === END) return Buffer.concat([...kept, bytes.subarray(at, at + 2)])
    const end = endOf(bytes, at)
    if (end === undefined) return undefined
    if (isOfPicture(bytes, at)) kept.push(bytes.subarray(at, end))
    else if (marker === CAMERA && !isTold) {
      isTold = true
      kept.push(turned(orientation))
    }
    at = end
  }
  return undefined
}

/** End of a segment, and of the points behind it; nothing when it lies behind the end of the file. */
function endOf(bytes: Buffer, at: number): number | undefined {
  if (at + 4 > bytes.length) return undefined
  const end = at + 2 + bytes.readUInt16BE(at + 2)
  if (end < at + 4 || end > bytes.length) return undefined
  return bytes[at + 1] === SCAN ? endOfPoints(bytes, end) : end
}

/** Place of the first mark that is no part of the points: there 0xff stands before 0, or before a restart. */
function endOfPoints(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(MARK, start)
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(MARK, at + 2)
  }
  return bytes.length
}

function isOfPicture(bytes: Buffer, at: number): boolean {
  const marker = bytes[at + 1] ?? 0
  const name = NEEDED[marker]
  const longest = marker === COLOURS ? 16 : marker === ADOBE ? 14 : 0xffff
  if (name)
    return bytes.toString('latin1', at + 4, at + 4 + name.length) === name && bytes.readUInt16BE(at + 2) <= longest
  return marker < 0xe0
}

/** Segment in the place of the camera's, which only says which way is up (Exif 2.3, tag 0x0112). */
function turned(orientation: number): Buffer {
  return Buffer.from(`ffe100224578696600004d4d002a0000000800010112000300000001000${orientation}000000000000`, 'hex')
}
