import type { Played } from '#shared/competitions/play/played'
import { gamesOf, type Sport, sportOf } from '#shared/competitions/rating/gamesOf'
import { type Rating, ratePlayers } from '#shared/competitions/rating/ratePlayers'
import { currentMatches } from '../../competitions/feature'

export type Ratings = Record<Sport, Map<string, Rating>>

/** 等级分 of everybody who has played, by their person's id; from the stored matches at each look, and kept nowhere. */
export function ratingsIn(played: readonly Played[]): Ratings {
  const of = (sport: Sport) =>
    ratePlayers(
      played
        .filter(({ competition }) => sportOf(competition) === sport)
        .map((one) => gamesOf({ ...one, matches: currentMatches(one) }))
    )
  return { xiangqi: of('xiangqi'), tableTennis: of('tableTennis') }
}
