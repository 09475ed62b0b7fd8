import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Leaving } from '#shared/privacy/leaving'
import { keptMs } from '#shared/privacy/retention'
import { done, refused } from '#shared/result'
import { leaveWork } from '../../agenda/feature'

/** 注销账号. The person is to be removed in seven days; the agenda ends at once what goes on happening to them. */
export async function leaveAccount(
  _input: Input<'privacy.leave'>,
  { store, person, sessionId, now }: PersonContext
): Promise<Output<'privacy.leave'>> {
  if (person.leaving) return done(person.leaving)
  if (person.roles.length > 0) return refused('post_first')
  const leaving: Leaving = { askedAt: now, at: now + keptMs('leavings') }
  // The phone on which it was said stays signed in, or nobody without WeChat could ever come back.
  const own = person.sessions.filter(({ id }) => id === sessionId)
  const sessions = own.map((session) => ({ ...session, expiresAt: Math.max(session.expiresAt, leaving.at) }))
  const stays = { _id: person.id, 'roles.0': _.exists(false), 'leaving.at': _.exists(false), leftAt: _.exists(false) }
  await leaveWork(store, { name: 'privacy.leave', subject: person.id, now }, () =>
    store.people.change(stays, { leaving: leaving, sessions })
  )
  const { leaving: written } = await store.people.get(person.id)
  return written ? done(written) : refused('post_first')
}

/** 不注销了. Places that were given back are not there again; everything else is as it was. */
export async function stayAfterAll(
  _input: Input<'privacy.stay'>,
  { store, person }: PersonContext
): Promise<Output<'privacy.stay'>> {
  await store.people.change({ _id: person.id, 'leaving.isGoing': _.neq(true) }, { leaving: _.remove() })
  const { leaving, leftAt } = await store.people.get(person.id)
  return leaving || leftAt ? refused('gone_already') : done({ stays: true })
}
