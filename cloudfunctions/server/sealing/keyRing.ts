import { createHash, randomBytes } from 'node:crypto'

/** A key of AES-256. Its id is the beginning of its own digest, so that a key that was copied wrongly is known as such. */
export interface SealingKey {
  id: string
  key: Buffer
}

/** 密钥串. The first key seals, and each opens what it has sealed. */
export type KeyRing = readonly SealingKey[]

const BYTES = 32
const ENTRY = /^([0-9a-f]{8}):([0-9a-f]{64})$/

export function newKey(): SealingKey {
  return keyOf(randomBytes(BYTES))
}

/**
 * Reads `id:hex,id:hex`, as the variable `ANSWER_KEYS` has it; nothing when a part of it is no key. A ring may be empty:
 * then nothing can be sealed.
 */
export function readKeyRing(text: string): KeyRing | undefined {
  const entries = text.split(',').flatMap((entry) => entry.trim() || [])
  const keys = entries.flatMap((entry) => readKey(entry) ?? [])
  return keys.length === entries.length ? joinKeys(keys) : undefined
}

export function writeKeyRing(ring: KeyRing): string {
  return ring.map(({ id, key }) => `${id}:${key.toString('hex')}`).join(',')
}

/** The keys of several rings, each once; the first of all seals. */
export function joinKeys(...rings: KeyRing[]): KeyRing {
  return [...new Map(rings.flat().map((key) => [key.id, key])).values()]
}

function readKey(entry: string): SealingKey | undefined {
  const [, id, hex = ''] = ENTRY.exec(entry.toLowerCase()) ?? []
  const key = keyOf(Buffer.from(hex, 'hex'))
  return key.id === id ? key : undefined
}

function keyOf(key: Buffer): SealingKey {
  return { id: createHash('sha256').update('answers ').update(key).digest('hex').slice(0, 8), key }
}
