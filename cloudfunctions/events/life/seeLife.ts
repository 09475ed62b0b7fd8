import type { PersonContext } from '#server/context'
import { LATEST_FIRST } from '#server/log/latestFirst'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { LIFE_ACTIONS, lifeOf } from '#shared/events/life/life'
import { done } from '#shared/result'

/** Moves of one event, far more than there are; beside them stand the lines of its writing. */
const MOST = 300

/** 经过, as the log has it: who moved the event when, and what came by the clock. */
export async function seeLife(
  { eventId }: Input<'events.life'>,
  { store, now }: PersonContext
): Promise<Output<'events.life'>> {
  const event = await store.events.get(eventId)
  const where = { subject: eventId, action: _.in([...LIFE_ACTIONS]), state: _.neq('open' as const) }
  const found = await store.log.list({ where, ...LATEST_FIRST, limit: MOST })
  const people = await store.people.listByIds([...new Set(found.map(({ personId }) => personId))])
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const lines = found.map(({ action, at, personId, remark }) => ({
    ...{ action, at, by: nameOf.get(personId) || '已离开的干部' },
    ...(remark && { remark }),
  }))
  return done(lifeOf(event, lines, now))
}
