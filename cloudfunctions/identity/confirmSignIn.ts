import { _ } from '#server/command'
import type { PersonContext } from '#server/context'
import { writeLog } from '#server/log'
import { keepSession } from '#server/session'
import type { Input, Output } from '#shared/api'
import { SIGN_IN_LASTS_MS } from '#shared/identity/signIn'
import { done, refused } from '#shared/result'
import { openSignIn } from './openSignIn'

/** 确认登录. Lets the browser in with the number on its screen; one wrong number ends it. Safe to repeat. */
export async function confirmSignIn(
  { code, number }: Input<'signIn.confirm'>,
  { store, person, now }: PersonContext
): Promise<Output<'signIn.confirm'>> {
  const signIn = await openSignIn(store, code, now)
  if (!signIn) return wasMine(await store.signIns.find(code), person.id)
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
  if (confirmed === 0) return refused('sign_in_over')
  await writeLog(store, { at: now, personId: person.id, action: 'signIn.confirm', subject: device })
  return done({ browser: device })
}

function wasMine(signIn: { state: string; personId?: string; browser: string } | undefined, personId: string) {
  const isMine = signIn?.state === 'confirmed' && signIn.personId === personId
  return isMine ? done({ browser: signIn.browser }) : refused('sign_in_over')
}
