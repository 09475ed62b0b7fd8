import type { Side } from '../swiss/sides'
import type { GameResult, PlayedResult } from './match'

/** Results as lists and the log say them. */
export const resultWords: Record<GameResult, string> = {
  '1-0': '红胜',
  '1/2': '和棋',
  '0-1': '黑胜',
  '1-0f': '黑方弃权',
  '0-1f': '红方弃权',
  '0-0f': '双方弃权',
}

/** Points that a result gives to each side. */
export const resultPoints: Record<GameResult, Record<Side, number>> = {
  '1-0': { first: 2, second: 0 },
  '1/2': { first: 1, second: 1 },
  '0-1': { first: 0, second: 2 },
  '1-0f': { first: 2, second: 0 },
  '0-1f': { first: 0, second: 2 },
  '0-0f': { first: 0, second: 0 },
}

export type GameOutcome = 'won' | 'drawn' | 'lost'

export function outcomeFor(side: Side, result: GameResult): GameOutcome {
  const { first, second } = resultPoints[result]
  if (first === second) return result === '1/2' ? 'drawn' : 'lost'
  return first > second === (side === 'first') ? 'won' : 'lost'
}

/** The result that a player means who says how it ended for them. */
export function resultOf(side: Side, outcome: GameOutcome): PlayedResult {
  if (outcome === 'drawn') return '1/2'
  return (outcome === 'won') === (side === 'first') ? '1-0' : '0-1'
}

/** How a player would say it. */
export const ownWords: Record<GameOutcome, string> = { won: '我赢了', drawn: '和棋', lost: '我输了' }
