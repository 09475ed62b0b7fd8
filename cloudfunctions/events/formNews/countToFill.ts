import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { type AnsweredVersion, newlyAsked } from '#shared/events/form/news'
import { nextForm, versionOf } from '#shared/events/form/version'
import { done } from '#shared/result'
import { whoFills, whoHasToFill } from './whoFills'

/**
 * 还有几个人没填. How many who are in an event have still to answer something; of another form, which is not out yet, how many
 * would be told of it.
 */
export async function countToFill(
  { eventId, questions }: Input<'events.toFill'>,
  { store, sealing }: PersonContext
): Promise<Output<'events.toFill'>> {
  const event = await store.events.get(eventId)
  if (event.state !== 'published') return done({ people: 0 })
  if (!questions) return done({ people: (await whoHasToFill(store, sealing, event)).length })
  const next = nextForm(event, questions)
  if (!next) return done({ people: 0 })
  const before = event.formNews ?? versionOf(event)
  const asks = (filled: AnsweredVersion) => newlyAsked(next, filled, before).length > 0
  return done({ people: (await whoFills(store, sealing, { eventId, asks })).length })
}
