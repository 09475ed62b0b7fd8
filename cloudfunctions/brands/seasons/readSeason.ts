import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type EventSeason, MOST_SEASONS, type SeasonEvent, type SeasonRow, sumOfSeason } from '#shared/brands/season'
import { isHiddenFrom } from '#shared/events/invited/invited'
import { toEventCard } from '#shared/events/toEventCard'
import { isOfficer, isOrganiserFor } from '#shared/identity/caller'
import { done } from '#shared/result'
import { countPlaces } from '../../events/feature'

/** 活动季, as everybody reads them; those that run stand before those that have ended. */
export async function listSeasons(_input: object, { store }: Context): Promise<Output<'seasons.list'>> {
  const seasons = await store.seasons.list({ where: { state: 'shown' }, limit: MOST_SEASONS })
  return done(rowsOf(seasons))
}

/** The same with those that are hidden, for whoever writes them. */
export async function manageSeasons(_input: object, { store }: Context): Promise<Output<'seasons.manage'>> {
  return done(rowsOf(await store.seasons.list({ limit: MOST_SEASONS })))
}

function rowsOf(seasons: EventSeason[]): SeasonRow[] {
  const endOf = ({ ended }: EventSeason) => ended?.at ?? Number.POSITIVE_INFINITY
  const order = (one: EventSeason, other: EventSeason) =>
    endOf(one) === endOf(other) ? other.changedAt - one.changedAt : endOf(other) - endOf(one)
  return [...seasons].sort(order).map(({ id, title, state, ended, eventIds }) => ({
    ...{ id, title, state, events: eventIds.length },
    ...(ended && { ended }),
  }))
}

/** One season with its events by their time: four looks, however many there are. An event for others by name is left out. */
export async function readSeason(
  { seasonId }: Input<'seasons.read'>,
  { store, person, now }: Context
): Promise<Output<'seasons.read'>> {
  const season = await store.seasons.get(seasonId)
  if (season.state === 'hidden' && !isOfficer(person)) throw new RequestFault('not_found')
  const all = await store.events.listByIds(season.eventIds)
  const seen = all
    .filter((event) => event.state !== 'draft')
    .filter((event) => !isHiddenFrom(event, person?.member?.id) || isOrganiserFor(person, event.unionId))
    .sort((one, other) => one.startsAt - other.startsAt)
  const ids = seen.map(({ id }) => id)
  const [countOf, told] = await Promise.all([countPlaces(store, ids), tellOf(store, ids)])
  const events = seen.map(
    (event): SeasonEvent => ({ ...toEventCard(event, countOf(event.id), now), ...told(event.id) })
  )
  const ends = events.map(({ endsAt }) => endsAt)
  const [first] = events
  return done({
    ...{ ...season, eventIds: ids, events, sum: sumOfSeason(events) },
    ...(first && { span: { from: first.startsAt, until: Math.max(...ends) } }),
  })
}

/** What became of these events: who came, what was played, how many certificates stand. */
async function tellOf({ checkins, competitions, certificates }: Store, ids: string[]) {
  if (ids.length === 0) return () => ({})
  const [came, played] = await Promise.all([
    checkins.countBy({ state: 'in', eventId: _.in(ids) }, 'eventId'),
    competitions.list({ where: { eventId: _.in(ids) }, limit: 200, fields: ['eventId', 'name'] }),
  ])
  const handedOut =
    played.length === 0
      ? new Map<string, number>()
      : await certificates.countBy({ state: 'valid', competitionId: _.in(played.map(({ id }) => id)) }, 'competitionId')
  return (eventId: string): Partial<SeasonEvent> => {
    const own = played.filter((one) => one.eventId === eventId)
    const count = came.get(eventId)
    const papers = own.reduce((sum, { id }) => sum + (handedOut.get(id) ?? 0), 0)
    return {
      ...(count !== undefined && { came: count }),
      ...(own.length > 0 && { competitions: own.map(({ id, name }) => ({ id, name })) }),
      ...(papers > 0 && { certificates: papers }),
    }
  }
}
