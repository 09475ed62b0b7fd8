import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { type Brand, newestFirst } from '#shared/brands/brand'
import { EDITIONS_COUNTED } from '#shared/brands/record'
import { type Competition, type Entrant, isOfPairs, isOfTeams } from '#shared/competitions/play/competition'
import { MAX_ENTRANTS } from '#shared/competitions/play/input'
import type { Played } from '#shared/competitions/play/played'
import { sportOf } from '#shared/competitions/rating/gamesOf'
import { strongestFirst } from '#shared/competitions/rating/ratePlayers'
import { done } from '#shared/result'
import { orderOf, playedIn } from '../../competitions/feature'
import { ratingsIn } from '../records/ratingsIn'
import { pastOf } from './undoPast'

/**
 * 按历届定种子. Numbers of those who are entered, the strongest first, by a brand's records. The order is all that is told:
 * no rating and no place of anybody, as few of them have agreed to show theirs.
 */
export async function orderFor(
  { brandId, competitionId, by }: Input<'brands.order'>,
  { store }: PersonContext
): Promise<Output<'brands.order'>> {
  const [brand, competition] = await Promise.all([store.brands.get(brandId), store.competitions.get(competitionId)])
  if (isOfTeams(competition) || isOfPairs(competition)) return done({ nos: [] })
  const entrants = await store.entrants.list({
    where: { competitionId, status: 'in' },
    order: ['no', 'asc'],
    limit: MAX_ENTRANTS,
  })
  const played = await playedBefore(store, brand, competition)
  if (by === 'rating') {
    const ratings = ratingsIn(played)[sportOf(competition)]
    const ids = entrants.flatMap(({ personId, name }) => (name ? personId : []))
    return done({ nos: numbersOf(strongestFirst(ids, ratings), entrants, ({ personId }) => personId) })
  }
  return done(await lastOrder(store, { brand, competition, entrants, played }))
}

/** Competitions of the brand that are over, of the same sport. */
async function playedBefore(store: Store, { editions }: Brand, competition: Competition): Promise<Played[]> {
  const ids = newestFirst(editions)
    .flatMap(({ eventId }) => eventId ?? [])
    .slice(0, EDITIONS_COUNTED)
  const played = await playedIn(store, ids)
  return played.filter(
    (one) => one.competition.id !== competition.id && sportOf(one.competition) === sportOf(competition)
  )
}

interface Asked {
  brand: Brand
  competition: Competition
  entrants: Entrant[]
  played: Played[]
}

/** By places of the latest edition of which there are any: one that was run here, or one that a sheet tells of. */
async function lastOrder(store: Store, { brand, competition, entrants, played }: Asked) {
  const past = await pastOf(store, brand.id)
  for (const { eventId, year } of newestFirst(brand.editions)) {
    if (eventId) {
      const here = played.filter((one) => one.competition.eventId === eventId)
      const alike = here.find((one) => one.competition.name === competition.name) ?? here[0]
      if (!alike) continue
      const placed = orderOf(alike).placed.filter(({ place }) => place !== undefined)
      return {
        nos: numbersOf(
          placed.map(({ personId }) => personId),
          entrants,
          ({ personId }) => personId
        ),
        year,
      }
    }
    const rows = past.filter((row) => row.year === year)
    if (rows.length === 0) continue
    return {
      nos: numbersOf(
        rows.flatMap(({ memberId }) => memberId ?? []),
        entrants,
        ({ memberId }) => memberId
      ),
      year,
    }
  }
  return { nos: [] }
}

/** Numbers of the entrants among these, in their order. */
function numbersOf(ids: readonly string[], entrants: readonly Entrant[], idOf: (entrant: Entrant) => string): number[] {
  const noOf = new Map(entrants.map((entrant) => [idOf(entrant), entrant.no]))
  return [...new Set(ids)].flatMap((id) => noOf.get(id) ?? [])
}
