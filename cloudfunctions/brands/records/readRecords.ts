import type { Context } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { newestFirst } from '#shared/brands/brand'
import { EDITIONS_COUNTED, SHOWING_WORDS, type Showing } from '#shared/brands/record'
import type { Played } from '#shared/competitions/play/played'
import { isHiddenFrom } from '#shared/events/invited/invited'
import { isOfficer } from '#shared/identity/caller'
import { done } from '#shared/result'
import { playedIn } from '../../competitions/feature'
import { pastOf } from '../past/undoPast'
import { type PlaceBefore, tallyMeetings, tallyRecords } from './tallyRecords'

/** 历届积分 of a brand, of those alone who want theirs shown; calculated from what is stored at each look. */
export async function readRecords(
  { brandId }: Input<'brands.records'>,
  context: Context
): Promise<Output<'brands.records'>> {
  const { played, past, showings } = await gather(context, brandId)
  const { person } = context
  const own = person && played.filter(({ entrants }) => entrants.some(({ personId }) => personId === person.id))
  const showing = showings.find(({ id }) => id === person?.id)
  return done({
    rows: tallyRecords({ played, past }, showings),
    ...(own && { mine: { isShown: showing !== undefined, played: own.length, ...keyOf(showing) } }),
  })
}

/** The reader's own key, and whether they agreed to words from before the present ones. */
function keyOf(showing: Showing | undefined) {
  return showing && { key: showing.key, ...(showing.words < SHOWING_WORDS && { isOlder: true as const }) }
}

/** 交手 of one who shows theirs against others who do. */
export async function readMeetings(
  { brandId, key }: Input<'brands.meetings'>,
  context: Context
): Promise<Output<'brands.meetings'>> {
  const { played, showings } = await gather(context, brandId)
  return done(tallyMeetings(played, showings, key))
}

async function gather(
  { store, person }: Pick<Context, 'store' | 'person'>,
  brandId: string
): Promise<{ played: Played[]; past: PlaceBefore[]; showings: Showing[] }> {
  const brand = await store.brands.get(brandId)
  if (brand.state === 'hidden' && !isOfficer(person)) throw new RequestFault('not_found')
  const counted = newestFirst(brand.editions).slice(0, EDITIONS_COUNTED)
  const ids = counted.flatMap(({ eventId }) => eventId ?? [])
  const [played, past] = await Promise.all([
    openTo(store, ids).then((open) => playedIn(store, open)),
    placesBefore(store, brandId, new Set(counted.flatMap(({ eventId, year }) => (eventId ? [] : year)))),
  ])
  const people = new Set([
    ...played.flatMap(({ entrants }) => entrants.map(({ personId }) => personId)),
    ...past.map(({ personId }) => personId),
  ])
  if (person) people.add(person.id)
  return { played, past, showings: people.size > 0 ? await store.showings.listByIds([...people]) : [] }
}

/** Places in editions from before this system, of those on the roster who have an account now. */
async function placesBefore(store: Store, brandId: string, years: ReadonlySet<number>): Promise<PlaceBefore[]> {
  const rows = (await pastOf(store, brandId)).filter(({ year, memberId }) => years.has(year) && memberId)
  if (rows.length === 0) return []
  const members = await store.members.listByIds([...new Set(rows.flatMap(({ memberId }) => memberId ?? []))])
  const personOf = new Map(members.map(({ id, personId }) => [id, personId]))
  return rows.flatMap(({ memberId = '', place, name, unit }) => {
    const personId = personOf.get(memberId)
    return personId ? [{ personId, place, name, unit }] : []
  })
}

/** Events that are for everybody: of one for people by name nothing is told here. */
async function openTo({ events }: Store, ids: string[]): Promise<string[]> {
  return (await events.listByIds(ids)).filter((event) => !isHiddenFrom(event, undefined)).map(({ id }) => id)
}
