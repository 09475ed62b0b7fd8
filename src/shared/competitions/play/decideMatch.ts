import { done, type Result, refused } from '../../result'
import type { GameResult, GamesTold, Match } from './match'
import { isSameTold } from './sameTold'

interface Decision extends GamesTold {
  result: GameResult
  why?: string | undefined
  /** Name of whoever decides. */
  by: string
  now: number
}

export type DecisionRefusal = 'decision_bare' | 'round_back'

/**
 * 判定. What becomes of a match when whoever runs the round writes its result, or another one for a final match. It needs
 * a reason where a player has told something else, or something else is written. The match itself where nothing changes.
 */
export function decideMatch(match: Match, { why, by, now, ...told }: Decision): Result<Match, DecisionRefusal> {
  if (match.state === 'void') return refused('round_back')
  if (match.state === 'final' && isSameTold(match, told)) return done(match)
  if (!why && needsReason(match, told)) return refused('decision_bare')
  const did = match.state === 'final' ? 'corrected' : 'decided'
  const { result: before, games: _games, retired: _retired, ...rest } = match
  return done({
    ...rest,
    ...told,
    state: 'final',
    how: 'decided',
    history: [...match.history, { at: now, did, ...told, by, ...(before && { from: before }), ...(why && { why }) }],
  })
}

/** Whether a result contradicts what a player has told, or what is written. */
export function needsReason(
  { reports, state, ...before }: Pick<Match, 'reports' | 'state' | 'result' | 'games' | 'retired'>,
  decided: GamesTold & { result: GameResult }
): boolean {
  const told = [reports.first, reports.second].flatMap((report) => report ?? [])
  return told.some((one) => !isSameTold(one, decided)) || (state === 'final' && !isSameTold(before, decided))
}
