import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { inBeijing, yearStart } from '#shared/beijingTime'
import { isOfficer, seenUnionOf } from '#shared/identity/caller'
import { done } from '#shared/result'
import { readSums, type VisitSum } from '../sums/readSums'

/** 人次 of a year, event by event and union by union: of the street for officers, of their own people for a union. */
export async function seeTurnout(
  { year }: Input<'checkin.turnout'>,
  { store, person, now }: PersonContext
): Promise<Output<'checkin.turnout'>> {
  const seen = { state: 'in' as const, ...(!isOfficer(person) && { unionId: seenUnionOf(person) }) }
  const [inYear, first] = await Promise.all([
    readSums(store, { from: yearStart(year), until: yearStart(year + 1) }),
    store.checkins.earliest('at', seen),
  ])
  const own = seen.unionId === undefined ? inYear : inYear.filter(({ unionId }) => unionId === seen.unionId)
  const byEvent = countBy(own, ({ eventId }) => eventId)
  const byUnion = countBy(own, ({ unionId }) => unionId)
  const byMonth = countBy(own, ({ month }) => month)
  const [events, unions] = await Promise.all([
    store.events.listAll({ where: { _id: _.in([...byEvent.keys()]) }, fields: ['title', 'kind', 'startsAt'] }),
    store.unions.listAll({ where: { _id: _.in([...byUnion.keys()]) }, fields: ['name'] }),
  ])
  const eventOf = new Map(events.map((event) => [event.id, event]))
  const unionOf = new Map(unions.map(({ id, name }) => [id, name]))
  const latest = inBeijing(now).year()
  const since = inBeijing(first ?? now).year()
  return done({
    year,
    total: own.reduce((sum, { count }) => sum + count, 0),
    events: [...byEvent]
      .flatMap(([id, arrived]) => {
        const event = eventOf.get(id)
        return event ? [{ id, title: event.title, kind: event.kind, startsAt: event.startsAt, arrived }] : []
      })
      .sort((one, other) => other.startsAt - one.startsAt),
    unions: [...byUnion]
      .map(([unionId, arrived]) => ({ unionId, name: unionOf.get(unionId) ?? '', arrived }))
      .sort((one, other) => other.arrived - one.arrived),
    months: [...byMonth].map(([from, arrived]) => ({ from, arrived })).sort((one, other) => one.from - other.from),
    years: Array.from({ length: latest - since + 1 }, (_one, back) => latest - back),
  })
}

function countBy<Key>(sums: readonly VisitSum[], keyOf: (sum: VisitSum) => Key): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const sum of sums) counts.set(keyOf(sum), (counts.get(keyOf(sum)) ?? 0) + sum.count)
  // Whoever was taken out of a book leaves a zero.
  return new Map([...counts].filter(([, count]) => count > 0))
}
