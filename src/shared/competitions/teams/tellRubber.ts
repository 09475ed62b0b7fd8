import { done, type Result, refused } from '../../result'
import type { Match, ToldResult } from '../play/match'
import { isSameTold } from '../play/sameTold'
import { otherSide, type Side } from '../swiss/sides'
import { enterRubber, isNext, type RubberRefusal } from './enterRubber'
import { NOTHING_PLAYED, type ToldRubber } from './teamPlay'
import type { TeamRules } from './teamRules'
import { toldOf, waitingState } from './toldRubbers'

interface Telling extends ToldResult {
  no: number
  side: Side
  rules: TeamRules
  bestOf: 3 | 5 | 7
  now: number
}

export type TellRefusal = Exclude<RubberRefusal, 'rubber_bare'> | 'rubber_entered' | 'report_often'

/** Changes of mind at one rubber; whoever goes on is asked to come to the judges' table. */
const MOST_TIMES = 12
const BOTH = '两队'

/**
 * 报一盘. Kept as one side tells it; the same of the other enters the rubber, another one waits for a judge. The match itself
 * where nothing changes, so a repeat is safe.
 */
export function tellRubber(match: Match, { side, rules, bestOf, now, ...told }: Telling): Result<Match, TellRefusal> {
  if (match.state === 'void') return refused('round_back')
  const play = match.play ?? NOTHING_PLAYED
  if (play.openedAt === undefined) return refused('lineups_sealed')
  const entered = play.rubbers.find(({ no }) => no === told.no)
  if (entered) return isSameTold(entered, told) ? done(match) : refused('rubber_entered')
  if (match.state === 'final' || !isNext(play, { no: told.no, rules, isOver: false })) return refused('rubber_not_next')
  const before = toldOf(play, told.no)
  if (isSameTold(before[side], told)) return done(match)
  if (before.times >= MOST_TIMES) return refused('report_often')
  const { no: _no, ...result } = told
  const after: ToldRubber = { ...before, [side]: { ...result, at: now }, times: before.times + 1 }
  const others = (play.told ?? []).filter(({ no }) => no !== told.no)
  const nextPlay = { ...play, told: [...others, after] }
  const next: Match = { ...match, state: waitingState(nextPlay), play: nextPlay }
  if (!isSameTold(before[otherSide(side)], told)) return done(next)
  const agreed = enterRubber(next, { rubber: told, rules, bestOf, by: BOTH, now })
  return agreed.ok || agreed.reason !== 'rubber_bare'
    ? (agreed as Result<Match, TellRefusal>)
    : refused('rubber_entered')
}
