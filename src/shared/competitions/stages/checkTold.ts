import type { GameResult, GamesTold } from '../play/match'
import { settleMatch } from '../tableTennis/settleMatch'

interface Told extends GamesTold {
  result: GameResult
}

/**
 * 比分核对. The sentence about what cannot be in a told result, game by game; nothing where it can. A forfeit has no games;
 * whoever retired has lost.
 */
export function faultOfTold({ result, games = [], retired }: Told, bestOf: number): string | undefined {
  if (result.endsWith('f')) return games.length > 0 || retired ? '没有到场的比赛不记局分。' : undefined
  if (result === '1/2') return '乒乓球没有和局。'
  if (games.length === 0) return '请填每一局的比分。'
  const seat = retired && (retired === 'first' ? ('a' as const) : ('b' as const))
  const settled = settleMatch({ bestOf, games, ...(seat && { retired: seat }) })
  if (!settled.ok) return settled.text
  return (settled.winner === 'a') === (result === '1-0') ? undefined : '胜方和局分不一样，请核对。'
}
