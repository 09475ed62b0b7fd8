import type { Side } from '../swiss/sides'
import type { GameScore } from '../tableTennis/score'

interface Told {
  result?: string
  games?: GameScore[]
  retired?: Side
}

/** Whether two say the same of a match: who has won, and in table tennis game by game. */
export function isSameTold(one: Told | undefined, other: Told): boolean {
  return one !== undefined && wordsOf(one) === wordsOf(other)
}

function wordsOf({ result = '', games = [], retired }: Told): string {
  return [result, ...games.map(([first, second]) => `${first}-${second}`), retired ?? ''].join(' ')
}
