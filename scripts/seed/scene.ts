import { NO_UNION } from '#shared/directory/directory'
import type { Article } from '#shared/news/article'
import { openDice } from './dice'
import type { Directory } from './directoryRows'
import { type Season, seedEvents } from './events/seedEvents'
import { type Past, seedPast } from './past/seedPast'
import { seedArticles } from './seedArticles'
import { seedDirectory } from './seedDirectory'
import { withKinds } from './seedKinds'
import { type Cast, seedPeople } from './seedPeople'
import { seedRoster } from './seedRoster'

const SEED = 20_261_122

/** 布景. What the demonstration data of several features is about: enterprises, people, events and articles. */
export interface Scene {
  now: number
  directory: Directory
  cast: Cast
  season: Season
  /** What was before sign-up was done here. */
  past: Past
  articles: Article[]
}

/** The same scene for the same `now`; its dates lie around it, so that the demonstration is always in season. */
export function setScene(now: number): Scene {
  const dice = openDice(SEED)
  const directory = seedDirectory(dice, now)
  const roster = seedRoster(dice, withUnion(directory), now)
  const cast = seedPeople(withKinds(diceOf(1), roster, directory.unions), directory.unions, now)
  const season = seedEvents(dice, cast.people, now)
  const past = seedPast(cast.members, now)
  return { now, directory, cast, season, past, articles: seedArticles(dice, now) }
}

/** Dice of a feature's own, so that what it throws changes nobody else's. */
export function diceOf(number: number) {
  return openDice(SEED + number)
}

/** Enterprises whose people are on the roster: whoever has no union has no roster yet. */
function withUnion({ enterprises }: Directory) {
  return enterprises.filter(({ unionId }) => unionId !== NO_UNION)
}
