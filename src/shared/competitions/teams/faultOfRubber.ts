import type { GameResult, GamesTold } from '../play/match'
import { faultOfTold } from '../stages/checkTold'
import type { TeamRules } from './teamRules'

/** What cannot be in the result of a rubber: a sentence, or nothing. */
export function faultOfRubber(
  { result, games, retired }: { result: GameResult } & { [field in keyof GamesTold]?: GamesTold[field] | undefined },
  rules: TeamRules,
  bestOf: number
): string | undefined {
  if (rules.order === 'boards') return games || retired ? '象棋只记胜负，不记局分。' : undefined
  if (result === '0-0f') return '一盘里双方都没到，请按这一场弃权来记。'
  return faultOfTold({ result, ...(games && { games }), ...(retired && { retired }) }, bestOf)
}
