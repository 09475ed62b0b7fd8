import { done, type Result, refused } from '../../result'
import { otherSide, type Side } from '../swiss/sides'
import type { Match, ToldResult } from './match'
import { isSameTold } from './sameTold'

/** Changes of mind of one player; whoever goes on is asked to come to the judges' table. */
const MOST_REPORTS = 6

interface Report extends ToldResult {
  side: Side
  now: number
}

export type ReportRefusal = 'match_decided' | 'report_often' | 'round_back'

/**
 * 报成绩. What becomes of a match when one of its players tells the result: the first is kept, the same of the other makes
 * it final, another one calls for a decision. The match itself where nothing changes, so a repeat is safe.
 */
export function reportMatch(match: Match, { side, now, ...told }: Report): Result<Match, ReportRefusal> {
  if (match.state === 'void') return refused('round_back')
  if (match.state === 'final') return isSameTold(match, told) ? done(match) : refused('match_decided')
  if (isSameTold(match.reports[side], told)) return done(match)
  if (match.history.filter((change) => change.side === side).length >= MOST_REPORTS) return refused('report_often')

  const other = match.reports[otherSide(side)]
  const did = !other ? 'reported' : isSameTold(other, told) ? 'agreed' : 'disputed'
  return done({
    ...match,
    state: did === 'agreed' ? 'final' : did,
    reports: { ...match.reports, [side]: { ...told, at: now } },
    ...(did === 'agreed' && { ...told, how: did }),
    history: [...match.history, { at: now, did, ...told, side }],
  })
}
