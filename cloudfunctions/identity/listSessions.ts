import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 登录的设备. The caller's open sessions, the latest first. */
export async function listSessions(
  _input: Input<'sessions.list'>,
  { person, sessionId, now }: PersonContext
): Promise<Output<'sessions.list'>> {
  const open = person.sessions.filter(({ expiresAt }) => expiresAt > now)
  const rows = open.map(({ hash: _hash, ...session }) => ({ ...session, isThis: session.id === sessionId }))
  return done(rows.sort((one, other) => other.startedAt - one.startedAt))
}
