import { type Competition, type Entrant, isSwiss } from '../play/competition'
import type { Match } from '../play/match'
import { resultPoints } from '../play/resultWords'
import type { RatedCompetition, RatedGame } from './ratePlayers'

/** 项目. What is played by points alone is xiangqi, what is played by games table tennis: nobody is rated across the two. */
export type Sport = 'xiangqi' | 'tableTennis'

export const SPORTS: readonly Sport[] = ['xiangqi', 'tableTennis']

export function sportOf(competition: Competition): Sport {
  return isSwiss(competition) ? 'xiangqi' : 'tableTennis'
}

interface PlayedGames {
  competition: Pick<Competition, 'id' | 'at'>
  entrants: readonly Pick<Entrant, 'no' | 'name' | 'personId'>[]
  /** Those that count: no round that was taken back is among them. */
  matches: readonly Match[]
}

/** 算等级分的对局. What two really played to an end; a forfeit is no game. Whoever has left for good is somebody else in each competition. */
export function gamesOf({ competition: { id, at }, entrants, matches }: PlayedGames): RatedCompetition {
  const personOf = new Map(entrants.map(({ no, name, personId }) => [no, name ? personId : `${id}-${no}`]))
  const games = matches.flatMap(({ first, second, state, result }): RatedGame[] => {
    const [one, other] = [personOf.get(first), personOf.get(second)]
    if (state !== 'final' || !result || result.endsWith('f') || !one || !other) return []
    return [{ first: one, second: other, score: (resultPoints[result].first / 2) as RatedGame['score'] }]
  })
  return { id, at, games }
}
