import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Person, Session } from '#shared/identity/person'
import { _ } from './command'
import type { Store } from './store'

const SESSION_MS = 12 * 3_600_000
const SESSIONS_KEPT = 8

/** Whoever a token `personId.secret` belongs to, in one look-up; nobody when it is wrong or over. */
export async function findPersonByToken({ people }: Store, token: string, now: number): Promise<Person | undefined> {
  const [personId, secret] = splitToken(token)
  if (!personId || !secret) return undefined
  const person = await people.find(personId)
  const hash = hashOf(secret)
  return person?.sessions.some((session) => session.expiresAt > now && isSame(session.hash, hash)) ? person : undefined
}

/** Opens a session and answers its token; the oldest ones end when there are more than eight. */
export async function openSession({ people }: Store, person: Person, now: number): Promise<string> {
  const secret = randomBytes(24).toString('base64url')
  const session: Session = { hash: hashOf(secret), startedAt: now, expiresAt: now + SESSION_MS }
  await people.change({ _id: person.id }, { sessions: _.push({ each: [session], slice: -SESSIONS_KEPT }) })
  return `${person.id}.${secret}`
}

function splitToken(token: string): string[] {
  return /^[\w-]{1,40}\.[\w-]{20,60}$/.test(token) ? token.split('.') : []
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
