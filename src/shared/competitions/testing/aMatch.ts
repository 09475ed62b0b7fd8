import { NOON } from '../../testing/noon'
import type { Match } from '../play/match'

/** The first table of the first round, before anybody has told a result. */
export function aMatch(over: Partial<Match> = {}): Match {
  return {
    ...{ id: 'pearl-1-1-1', competitionId: 'pearl', roundId: 'pearl-1', round: 1, turn: 1, table: 1 },
    ...{ first: 1, second: 2, state: 'open', reports: {}, history: [], rev: 0, at: NOON },
    ...over,
  }
}
