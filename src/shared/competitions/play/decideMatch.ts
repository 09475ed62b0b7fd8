import { done, type Result, refused } from '../../result'
import type { GameResult, Match } from './match'

interface Decision {
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
export function decideMatch(match: Match, { result, why, by, now }: Decision): Result<Match, DecisionRefusal> {
  if (match.state === 'void') return refused('round_back')
  if (match.state === 'final' && match.result === result) return done(match)
  if (!why && needsReason(match, result)) return refused('decision_bare')
  const did = match.state === 'final' ? 'corrected' : 'decided'
  const before = match.result
  return done({
    ...match,
    state: 'final',
    result,
    how: 'decided',
    history: [...match.history, { at: now, did, result, by, ...(before && { from: before }), ...(why && { why }) }],
  })
}

/** Whether a result contradicts what a player has told, or what is written. */
export function needsReason(
  { reports, state, result: before }: Pick<Match, 'reports' | 'state' | 'result'>,
  result: GameResult
): boolean {
  const told = [reports.first, reports.second].flatMap((report) => report?.result ?? [])
  return told.some((one) => one !== result) || (state === 'final' && before !== result)
}
