import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'

/** HMAC-SHA-256 of plain letters and digits under a secret in hex: WeChat has neither WebCrypto nor `TextEncoder`. */
export function macHex(secret: string, words: string): string {
  const bytes = Uint8Array.from([...words].map((sign) => sign.charCodeAt(0)))
  return bytesToHex(hmac(sha256, hexToBytes(secret), bytes))
}
