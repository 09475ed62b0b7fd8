import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { eventPhase } from '#shared/events/event'
import { done } from '#shared/result'
import { seeIdle } from './line/idle'
import { watchLottery } from './lottery/seeLottery'
import { countMoveAnswers } from './moved/seeMove'
import { seeBook } from './places/countPlaces'
import { listPools } from './places/seeSessions'
import { watchRotation } from './rotation/seeRotation'
import { seeStock } from './stock/seeStock'

/** An event as its organiser works on it. */
export async function openEvent(
  { eventId }: Input<'events.open'>,
  { store, sealing, now }: PersonContext
): Promise<Output<'events.open'>> {
  const { review, written, earlierForms: _forms, rained: _r, archived, ...event } = await store.events.get(eventId)
  const [{ count, stock }, sessions, lottery, rotation, move, idle] = await Promise.all([
    seeBook(store, eventId),
    listPools(store, event),
    watchLottery(store, event, sealing),
    watchRotation(store, event),
    countMoveAnswers(store, event),
    seeIdle(store, event, now),
  ])
  return done({
    event,
    phase: eventPhase(event, count, now),
    count,
    ...(sessions && { sessions }),
    ...(event.state !== 'draft' && seeStock(event.questions, stock)),
    ...idle,
    ...(lottery && { lottery }),
    ...(rotation && { rotation }),
    ...(move && { move }),
    ...(review && { review }),
    ...(archived && { archived }),
    ...(written && { written }),
  })
}
