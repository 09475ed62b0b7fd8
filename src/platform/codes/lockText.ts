import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'

/** What an interpreter on an old phone does in about a second. */
const ROUNDS = 20_000
const NONCE_BYTES = 24

/** Seals a text under four digits. `salt` is used once, and gives the nonce too. */
export async function lockText(text: string, digits: string, salt: string): Promise<string> {
  return bytesToHex((await cipherOf(digits, salt)).encrypt(bytesOf(text)))
}

/** The text again; undefined for any other digits, or where anything was changed. */
export async function openText(box: string, digits: string, salt: string): Promise<string | undefined> {
  const cipher = await cipherOf(digits, salt)
  try {
    return textOf(cipher.decrypt(hexToBytes(box)))
  } catch {
    return undefined
  }
}

async function cipherOf(digits: string, salt: string) {
  const whole = await pbkdf2Async(sha256, bytesOf(digits), hexToBytes(salt), { c: ROUNDS, dkLen: 32 + NONCE_BYTES })
  return xchacha20poly1305(whole.slice(0, 32), whole.slice(32))
}

/** UTF-8 by hand: WeChat has no `TextEncoder`. */
function bytesOf(text: string): Uint8Array {
  const signs = encodeURIComponent(text).match(/%..|[^%]/g) ?? []
  return Uint8Array.from(
    signs.map((sign) => (sign.length > 1 ? Number.parseInt(sign.slice(1), 16) : sign.charCodeAt(0)))
  )
}

function textOf(bytes: Uint8Array): string {
  let coded = ''
  for (const byte of bytes) coded += `%${byte.toString(16).padStart(2, '0')}`
  return decodeURIComponent(coded)
}
