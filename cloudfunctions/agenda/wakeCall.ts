import { createHmac, timingSafeEqual } from 'node:crypto'

/** 叫醒. What one function asks of the timers' function: to look at this row of the agenda, and nothing else. */
export interface WakeCall {
  wake: string
  expires: number
  signature: string
}

/** Long enough for clocks that differ and a call that waits in line. */
const VALID_MS = 60_000

/** Nothing without a key: then nobody is woken, and the minute finds what was left. */
export function signWake(wake: string, now: number, key = process.env.WAKE_KEY): WakeCall | undefined {
  if (!key) return undefined
  const expires = now + VALID_MS
  return { wake, expires, signature: signatureOf(wake, expires, key) }
}

/** The row that is to be looked at; nothing when this was not signed with the key, or too long ago. */
export function readWake(event: unknown, now: number, key = process.env.WAKE_KEY): string | undefined {
  const { wake, expires, signature } = (event ?? {}) as Partial<Record<keyof WakeCall, unknown>>
  if (!key || typeof wake !== 'string' || typeof expires !== 'number' || typeof signature !== 'string') return undefined
  const isTimely = expires > now && expires <= now + 2 * VALID_MS
  return isTimely && isSame(signature, signatureOf(wake, expires, key)) ? wake : undefined
}

function signatureOf(wake: string, expires: number, key: string): string {
  return createHmac('sha256', key).update(`${expires} ${wake}`).digest('hex')
}

function isSame(text: string, rightText: string): boolean {
  const [given, right] = [Buffer.from(text), Buffer.from(rightText)]
  return given.length === right.length && timingSafeEqual(given, right)
}
