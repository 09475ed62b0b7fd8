import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { isOfficer } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import type { Push } from '#shared/pushes/push'
import { quoted } from '#shared/quoted'
import { done } from '#shared/result'
import { wordAudience } from '../aim/wordAudience'
import { countAgain, findAgain } from '../send/findAgain'
import { showPush } from '../showPush'
import { countResult, tallyPush } from './countResult'

/**
 * One push, with how far it has come and what people did because of it. Whoever was named to read before others do sees it
 * while it waits, and what became of it where they decided.
 */
export async function openPush(
  { pushId }: Input<'pushes.open'>,
  { store, person, now }: PersonContext
): Promise<Output<'pushes.open'>> {
  const push = await store.pushes.get(pushId)
  if (!isOfficer(person) && !isForReader(push, person)) throw new RequestFault('not_found')
  const [tally, again, result, audienceText] = await Promise.all([
    push.releasedAt ? tallyPush(store, pushId) : undefined,
    findAgain(store, push),
    countResult(store, push),
    push.kind === 'article' ? wordAudience(store, push.audience) : wordPeopleOf(push),
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

function isForReader({ kind, state, decidedBy }: Push, { id }: Person): boolean {
  return kind === 'article' && (state === 'gathering' || state === 'asked' || decidedBy?.id === id)
}

/** A notice goes to whoever is in the event, or was sent the article, whatever else its row says. */
function wordPeopleOf({ kind, title }: Push): string {
  return kind === 'article_withdrawn' ? `收到过${quoted(title)}的人` : `报了${quoted(title)}的人`
}
