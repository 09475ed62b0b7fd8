const SIGNATURE = 8

/** Length, name and check of a part, beside its content. */
const FRAME = 12

/** Parts that may be left out of a picture but change its look: colours, transparency, size, motion. */
const NEEDED = /^(tRNS|gAMA|cHRM|sRGB|iCCP|cICP|mDCV|cLLI|sBIT|bKGD|hIST|pHYs|sPLT|acTL|fcTL|fdAT)$/
const IS_CRITICAL = /^[A-Z][A-Za-z]{3}$/

/**
 * A PNG without what was written beside the picture: place, time, words, and whatever stands behind its end. Not one
 * point of the picture changes; nothing for bytes that are no PNG.
 */
export function cleanPng(bytes: Buffer): Buffer | undefined {
  const kept = [bytes.subarray(0, SIGNATURE)]
  for (let at = SIGNATURE; at + FRAME <= bytes.length; ) {
    const end = at + FRAME + bytes.readUInt32BE(at)
    if (end > bytes.length) return undefined
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (IS_CRITICAL.test(name) || NEEDED.test(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return undefined
}
