import type { PersonContext } from '#server/context'
import { LATEST_FIRST } from '#server/log/latestFirst'
import type { LogLine } from '#server/log/logLine'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { ASKED_REMARK, LIFE_ACTIONS, lifeOf, SERIES_ACTION } from '#shared/events/life/life'
import { done } from '#shared/result'
import type { StoredEvent } from '../storedEvent'

/** Moves of one event, far more than there are; beside them stand the lines of its writing. */
const MOST = 300

/** 经过, as the log has it: who moved the event when, and what came by the clock. */
export async function seeLife(
  { eventId }: Input<'events.life'>,
  { store, now }: PersonContext
): Promise<Output<'events.life'>> {
  const event = await store.events.get(eventId)
  const where = { subject: eventId, action: _.in([...LIFE_ACTIONS]), state: _.neq('open' as const) }
  const own = await store.log.list({ where, ...LATEST_FIRST, limit: MOST })
  const found = [...own, ...(await madeAsOneOfMany(store, event))]
  const people = await store.people.listByIds([...new Set(found.map(({ personId }) => personId))])
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const lines = found.map(({ action, at, personId, remark }) => ({
    ...{ action, at, by: nameOf.get(personId) || '已离开的干部' },
    ...(remark && { remark }),
  }))
  return done(lifeOf(event, lines, now))
}

/** An event that was made for a later month has no line of its own for that: the one of all of them tells it. */
async function madeAsOneOfMany({ log }: Store, { series, createdAt, review }: StoredEvent): Promise<LogLine[]> {
  if (!series) return []
  const [line] = await log.list({ where: { subject: series, action: SERIES_ACTION, at: createdAt }, limit: 1 })
  return line ? [{ ...line, remark: review ? ASKED_REMARK : '' }] : []
}
