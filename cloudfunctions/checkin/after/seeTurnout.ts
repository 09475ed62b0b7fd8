import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { inBeijing, yearStart } from '#shared/beijingTime'
import { isOfficer, seenUnionOf } from '#shared/identity/caller'
import { done } from '#shared/result'

/** 人次 of a year, event by event and union by union: of the street for officers, of their own people for a union. */
export async function seeTurnout(
  { year }: Input<'checkin.turnout'>,
  { store, person, now }: PersonContext
): Promise<Output<'checkin.turnout'>> {
  const { checkins } = store
  const seen = { state: 'in' as const, ...(!isOfficer(person) && { unionId: seenUnionOf(person) }) }
  const inYear = { ...seen, at: _.gte(yearStart(year)).and(_.lt(yearStart(year + 1))) }
  const [byEvent, byUnion, first] = await Promise.all([
    checkins.countBy(inYear, 'eventId'),
    checkins.countBy(inYear, 'unionId'),
    checkins.earliest('at', seen),
  ])
  const [events, unions] = await Promise.all([
    store.events.listByIds([...byEvent.keys()]),
    store.unions.listByIds([...byUnion.keys()]),
  ])
  const eventOf = new Map(events.map((event) => [event.id, event]))
  const unionOf = new Map(unions.map(({ id, name }) => [id, name]))
  const latest = inBeijing(now).year()
  const since = inBeijing(first ?? now).year()
  return done({
    year,
    total: [...byEvent.values()].reduce((sum, arrived) => sum + arrived, 0),
    events: [...byEvent]
      .flatMap(([id, arrived]) => {
        const event = eventOf.get(id)
        return event ? [{ id, title: event.title, kind: event.kind, startsAt: event.startsAt, arrived }] : []
      })
      .sort((one, other) => other.startsAt - one.startsAt),
    unions: [...byUnion]
      .map(([unionId, arrived]) => ({ unionId, name: unionOf.get(unionId) ?? '', arrived }))
      .sort((one, other) => other.arrived - one.arrived),
    years: Array.from({ length: latest - since + 1 }, (_one, back) => latest - back),
  })
}
