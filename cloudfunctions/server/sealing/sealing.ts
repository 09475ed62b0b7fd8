import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { done, type Result, refused } from '#shared/result'
import { type KeyRing, readKeyRing, type SealingKey } from './keyRing'

/** A text that only the key of this id opens, and only in the place for which it was sealed. */
export interface Sealed {
  key: string
  box: string
}

/** Why a text cannot be opened: its key is not here, or it is not what was sealed for this place. */
export type Unopened = 'key_missing' | 'not_as_sealed'

/** 封存. What is stored so that neither a copy of the data nor its host can read it. */
export interface Sealing {
  /** Ids of the keys; the first one seals. */
  ids: readonly string[]
  /** Seals a text for one place, such as a field of one row. Throws when there is no key. */
  seal: (text: string, place: string) => Sealed
  open: (sealed: Sealed, place: string) => Result<string, Unopened>
  /** A digest that nobody can try names against who does not have the first key; of one process alone without any. */
  digest: (text: string) => string
}

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

export function openSealing(ring: KeyRing): Sealing {
  const keys = new Map(ring.map((key) => [key.id, key]))
  const [{ key: digestKey } = { key: randomBytes(32) }] = ring
  return {
    ids: [...keys.keys()],
    seal(text, place) {
      const [first] = ring
      if (!first) throw new Error('Nothing can be sealed: there is no key in ANSWER_KEYS.')
      return { key: first.id, box: sealWith(first, text, place) }
    },
    open({ key: id, box }, place) {
      const key = keys.get(id)
      if (!key) return refused('key_missing')
      const text = openWith(key, box, place)
      return text === undefined ? refused('not_as_sealed') : done(text)
    },
    digest: (text) => createHmac('sha256', digestKey).update(text).digest('base64url'),
  }
}

/** The keys of this process's environment. With a wrong one nothing can be sealed, and all else goes on. */
export function sealingHere(keys = process.env.ANSWER_KEYS ?? ''): Sealing {
  const ring = readKeyRing(keys)
  if (!ring) console.error('ANSWER_KEYS is not a list of id:key, or a key in it was copied wrongly.')
  return openSealing(ring ?? [])
}

function sealWith({ id, key }: SealingKey, text: string, place: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG }).setAAD(bound(id, place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

function openWith({ id, key }: SealingKey, box: string, place: string): string | undefined {
  const bytes = Buffer.from(box, 'base64')
  if (bytes.length < NONCE + TAG) return undefined
  const nonce = bytes.subarray(0, NONCE)
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG }).setAAD(bound(id, place))
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

/** What is not secret and must be the same again: a box that is moved to another row does not open there. */
function bound(id: string, place: string): Buffer {
  return Buffer.from(`${id} ${place}`)
}
