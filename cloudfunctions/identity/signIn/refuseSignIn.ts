import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 不是我. The browser is told no at once; a repeat, or a no that comes too late, changes nothing. */
export async function refuseSignIn(
  { code }: Input<'signIn.refuse'>,
  { store, line }: PersonContext
): Promise<Output<'signIn.refuse'>> {
  const signIn = await store.signIns.find(code)
  const refused = await store.signIns.change({ _id: code, state: 'waiting' }, { state: 'ended' })
  if (!signIn || refused === 0) line.leaveOut()
  else line.say({ subject: signIn.browser })
  return done({ refused: true })
}
