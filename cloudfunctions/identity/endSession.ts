import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 退出登录. Ends a session of the caller, on this or another device. A repeat changes nothing. */
export async function endSession(
  { sessionId }: Input<'sessions.end'>,
  { store, person, line }: PersonContext
): Promise<Output<'sessions.end'>> {
  const session = person.sessions.find(({ id }) => id === sessionId)
  if (session) {
    await store.people.change({ _id: person.id }, { sessions: _.pull({ id: sessionId }) })
    line.say({ subject: session.device })
  } else line.leaveOut()
  return done({ ended: true })
}
