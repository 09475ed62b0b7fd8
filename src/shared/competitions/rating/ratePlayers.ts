/** A game that was played: who moved or served first, and what the first of the two has of the one point. */
export interface RatedGame {
  first: string
  second: string
  score: 0 | 0.5 | 1
}

/** 一项打完的比赛. All of its games are weighed by the ratings from before it, so the order of tables is none of their business. */
export interface RatedCompetition {
  id: string
  /** When it was made: earlier ones count first. */
  at: number
  games: readonly RatedGame[]
}

/** 等级分. `games` says how much stands behind it. */
export interface Rating {
  rating: number
  games: number
}

/** Where everybody begins. */
export const RATING_START = 1500

/** Whoever has played fewer games has no rating that says anything. */
export const GAMES_TO_RATE = 5

/** Points that one game can move: more for somebody of whom little is known. */
const STEP_NEW = 40
const STEP = 20
const GAMES_OF_THE_NEW = 20
/** So many points of difference make ten wins for one loss likely. */
const TENFOLD = 400

/**
 * 算等级分, as Elo has it, competition by competition. The same games give the same ratings, in whatever order they are
 * read; nothing of it is stored.
 */
export function ratePlayers(competitions: readonly RatedCompetition[]): Map<string, Rating> {
  const ratings = new Map<string, Rating>()
  for (const { games } of [...competitions].sort(byAge)) {
    const before = new Map(ratings)
    for (const game of [...games].sort(byPlayers)) {
      const { first, second, score } = game
      add(first, score - expectedOf(of(first, before), of(second, before)))
      add(second, 1 - score - expectedOf(of(second, before), of(first, before)))
    }
    function add(id: string, surplus: number): void {
      const { rating, games: count } = of(id, ratings)
      const step = of(id, before).games < GAMES_OF_THE_NEW ? STEP_NEW : STEP
      ratings.set(id, { rating: rating + step * surplus, games: count + 1 })
    }
  }
  return ratings
}

/** 按等级分排. Ids by rating, the strongest first; whoever has played nothing is not among them. */
export function strongestFirst(ids: readonly string[], ratings: ReadonlyMap<string, Rating>): string[] {
  return ids
    .flatMap((id) => (ratings.has(id) ? [{ id, rating: of(id, ratings).rating }] : []))
    .sort((one, other) => other.rating - one.rating || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id)
}

/** The number that is shown, where there is enough behind it. */
export function shownRating(rating: Rating | undefined): number | undefined {
  return rating && rating.games >= GAMES_TO_RATE ? Math.round(rating.rating) : undefined
}

function of(id: string, ratings: ReadonlyMap<string, Rating>): Rating {
  return ratings.get(id) ?? { rating: RATING_START, games: 0 }
}

function expectedOf(own: Rating, other: Rating): number {
  return 1 / (1 + 10 ** ((other.rating - own.rating) / TENFOLD))
}

function byAge(one: RatedCompetition, other: RatedCompetition): number {
  return one.at - other.at || (one.id < other.id ? -1 : 1)
}

/** One order for the same games, so that sums of fractions come out the same to the last digit. */
function byPlayers(one: RatedGame, other: RatedGame): number {
  return keyOf(one) < keyOf(other) ? -1 : 1
}

function keyOf({ first, second, score }: RatedGame): string {
  return `${first} ${second} ${score}`
}
