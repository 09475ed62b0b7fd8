import type { Context } from '#server/context'
import type { Input, Output } from '#shared/api'
import { EVENT_KINDS, type EventKind } from '#shared/events/eventKind'
import { KINDS_COUNTED, type KindCounts } from '#shared/events/kindCounts'
import { done } from '#shared/result'
import { eventsIn, orderOf } from './eventsIn'

type Seen = Omit<Parameters<typeof eventsIn>[0], 'kind'>

/** 各种活动有几场, in one part of the list. */
export async function countKinds(
  { when }: Input<'events.kinds'>,
  { store, person, now }: Context
): Promise<Output<'events.kinds'>> {
  const seen = { when, memberId: person?.member?.id, now }
  return done(when === 'past' ? await countPast(store, seen) : await countComing(store, seen))
}

/** What is still to come are few: one look counts them. */
async function countComing({ events }: Context['store'], seen: Seen): Promise<KindCounts> {
  const counts = await events.countBy(eventsIn(seen), 'kind')
  return countsOf(EVENT_KINDS.map((kind) => [kind, Math.min(counts.get(kind) ?? 0, KINDS_COUNTED)]))
}

/** What is over grows with the years, so of each kind no more is looked at than a chip says. */
async function countPast({ events }: Context['store'], seen: Seen): Promise<KindCounts> {
  const { field, direction } = orderOf[seen.when]
  const counted = EVENT_KINDS.map(async (kind): Promise<[EventKind, number]> => {
    const where = eventsIn({ ...seen, kind })
    const found = await events.list({ where, order: [field, direction], limit: KINDS_COUNTED, fields: ['kind'] })
    return [kind, found.length]
  })
  return countsOf(await Promise.all(counted))
}

function countsOf(counts: [EventKind, number][]): KindCounts {
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}
