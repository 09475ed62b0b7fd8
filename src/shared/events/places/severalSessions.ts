import { done, type Result, refused } from '../../result'
import type { UnionEvent } from '../event'

interface Held {
  session?: string | undefined
  also?: string[] | undefined
}

/** The sessions in which somebody has a place, the first that they chose before the others. */
export function sessionsIn({ session, also = [] }: Held) {
  return session === undefined ? [] : [session, ...also]
}

/** When an event begins for somebody: with the next of their own sessions, or the last where all have begun. */
export function ownStart(
  { startsAt, sessions = [] }: Pick<UnionEvent, 'startsAt' | 'sessions'>,
  held: Held,
  now: number
): number {
  const ids = sessionsIn(held)
  const own = sessions.filter(({ id }) => ids.includes(id)).map((one) => one.startsAt)
  if (own.length === 0) return startsAt
  const toCome = own.filter((at) => at > now)
  return toCome.length > 0 ? Math.min(...toCome) : Math.max(...own)
}

/** 再报一场. Whether somebody who has places in these sessions may have one in another: so many each, and none at the same time. */
export function decideAnother(
  { sessions = [], sessionsEach = 1 }: Pick<UnionEvent, 'sessions' | 'sessionsEach'>,
  held: string[],
  session: string
): Result<'fits', 'sessions_enough' | 'session_clash'> {
  if (held.length >= sessionsEach) return refused('sessions_enough')
  const beginsAt = (id: string) => sessions.find((one) => one.id === id)?.startsAt
  const clashes = held.some((one) => beginsAt(one) === beginsAt(session))
  return clashes ? refused('session_clash') : done('fits')
}

/** 可报几场, as one reads it before the tap. */
export function severalLines(sessionsEach: number | undefined): string[] {
  return sessionsEach === undefined
    ? []
    : [
        `每人最多报 ${sessionsEach} 场，同时开始的只报一场：先报一场，报上以后再点别的场次；满了的场次先给还没有名额的人排队`,
      ]
}
