import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 退出登录, here or on another device of one's own. Repeated, nothing more happens. */
export async function endSession(
  { sessionId }: Input<'sessions.end'>,
  { store, person, now }: PersonContext
): Promise<Output<'sessions.end'>> {
  const session = person.sessions.find(({ id }) => id === sessionId)
  if (session) {
    await store.people.change({ _id: person.id }, { sessions: _.pull({ id: sessionId }) })
    await writeLog(store, { at: now, personId: person.id, action: 'sessions.end', subject: session.device })
  }
  return done({ ended: true })
}
