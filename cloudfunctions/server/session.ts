import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Person, Session } from '#shared/identity/person'
import type { Store } from './store'
import { _ } from './store/command'

const SESSION_MS = 12 * 3_600_000
const SESSIONS_KEPT = 8

export interface SignedIn {
  person: Person
  sessionId: string
}

/** Person and session of a token `personId.secret`, in one look-up; nobody when it is wrong or has ended. */
export async function findPersonByToken({ people }: Store, token: string, now: number): Promise<SignedIn | undefined> {
  const [personId, secret] = splitToken(token)
  if (!personId || !secret) return undefined
  const person = await people.find(personId)
  const hash = hashOf(secret)
  const session = person?.sessions.find((one) => one.expiresAt > now && isSame(one.hash, hash))
  return person && session && { person, sessionId: session.id }
}

interface Opening {
  now: number
  device: string
  address: string
  lastsMs?: number
}

/** Opens a session and answers with its token; the oldest sessions end when a person has more than eight. */
export async function openSession(store: Store, person: Pick<Person, 'id'>, opening: Opening): Promise<string> {
  const secret = newSecret()
  await keepSession(store, person.id, { ...opening, hash: hashOf(secret) })
  return tokenOf(person.id, secret)
}

/** Opens a session whose secret the caller keeps and only the hash is known; a repeat keeps the same session. */
export async function keepSession(
  { people }: Store,
  personId: string,
  { hash, now, device, address, lastsMs = SESSION_MS }: Opening & { hash: string }
): Promise<void> {
  const session: Session = { id: newId(), hash, device, address, startedAt: now, expiresAt: now + lastsMs }
  await people.change(
    { _id: personId, 'sessions.hash': _.neq(hash) },
    { sessions: _.push({ each: [session], slice: -SESSIONS_KEPT }) }
  )
}

export function tokenOf(personId: string, secret: string): string {
  return `${personId}.${secret}`
}

/** A fresh secret of 192 bits, in 32 letters that need no escaping in an address. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

function newId(): string {
  return randomBytes(6).toString('base64url')
}

function splitToken(token: string): string[] {
  return /^[\w-]{1,40}\.[\w-]{20,60}$/.test(token) ? token.split('.') : []
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Compares in the same time, however much of a guess is right. */
export function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
