import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { wordAudience } from '../aim/wordAudience'
import { countAgain, findAgain } from '../send/findAgain'
import { showPush } from '../showPush'
import { countResult, tallyPush } from './countResult'

/** One push, with how far it has come and what people did because of it. */
export async function openPush(
  { pushId }: Input<'pushes.open'>,
  { store, now }: PersonContext
): Promise<Output<'pushes.open'>> {
  const push = await store.pushes.get(pushId)
  const [tally, again, result, audienceText] = await Promise.all([
    push.releasedAt ? tallyPush(store, pushId) : undefined,
    findAgain(store, push),
    countResult(store, push),
    wordAudience(store, push.audience),
  ])
  return done({
    ...showPush(push),
    ...(tally && { tally }),
    now,
    again: countAgain(again),
    ...result,
    audienceText,
  })
}
