import type { PersonContext } from '#server/context'
import { keepSession } from '#server/session'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { SIGN_IN_LASTS_MS } from '#shared/identity/signIn'
import { done, refused } from '#shared/result'
import { openSignIn } from './openSignIn'

/**
 * 确认登录. Lets the browser in when the number is the one on its screen; one wrong number ends the sign-in. Safe to
 * repeat.
 */
export async function confirmSignIn(
  { code, number }: Input<'signIn.confirm'>,
  context: PersonContext
): Promise<Output<'signIn.confirm'>> {
  const { store, person, now, line } = context
  const signIn = await openSignIn(store, code, now)
  if (!signIn) return answeredBefore(code, context)
  if (signIn.number !== number) {
    await store.signIns.change({ _id: code, state: 'waiting' }, { state: 'ended' })
    return refused('number_wrong')
  }
  const { secretHash: hash, browser: device, address } = signIn
  await keepSession(store, person.id, { hash, device, address, now })
  const confirmed = await store.signIns.change(
    { _id: code, state: 'waiting', askedAt: _.gt(now - SIGN_IN_LASTS_MS) },
    { state: 'confirmed', personId: person.id }
  )
  if (confirmed === 0) {
    const before = await answeredBefore(code, context)
    // Another officer was quicker, or said no: the session opened for this browser is taken back.
    if (!before.ok) await store.people.change({ _id: person.id }, { sessions: _.pull({ hash }) })
    return before
  }
  line.say({ subject: device })
  return done({ browser: device })
}

/** A second tap of the same officer is the same yes; any other officer comes too late. */
async function answeredBefore(code: string, { store, person, line }: PersonContext): Promise<Output<'signIn.confirm'>> {
  line.leaveOut()
  const signIn = await store.signIns.find(code)
  const isMine = signIn?.state === 'confirmed' && signIn.personId === person.id
  return isMine ? done({ browser: signIn.browser }) : refused('sign_in_over')
}
