import type { Match } from '../play/match'
import { matchIdOf } from '../play/match'
import type { CompetitionRound } from '../play/round'
import { NOTHING_PLAYED, type RubberChange, type TeamPlay } from '../teams/teamPlay'
import type { StagesPlayed } from './playStages'

type Stage = Pick<CompetitionRound, 'id' | 'competitionId' | 'no' | 'turn' | 'plan'>

/** What is to be written so that everybody sits where they have come to: matches that are missing, and such as change. */
export interface Seating {
  missing: Match[]
  moved: { before: Match; after: Match }[]
}

/** 入座. Compares the matches of a stage with who meets in it by now; nothing to do once all are written. */
export function seatMatches(stage: Stage, stored: Match[], played: StagesPlayed, at: number): Seating {
  const byId = new Map(stored.map((match) => [match.id, match]))
  const inBracket = new Map(played.knockout?.matches.map((match) => [match.id, match]))
  const seating: Seating = { missing: [], moved: [] }
  for (const planned of stage.plan ?? []) {
    const known = planned.bracket === undefined ? undefined : inBracket.get(planned.bracket)
    const first = known ? Number(known.a ?? 0) : (planned.first ?? 0)
    const second = known ? Number(known.b ?? 0) : (planned.second ?? 0)
    const before = byId.get(matchIdOf(stage, planned.number))
    const isKnown = first > 0 && second > 0
    if (!before) {
      if (isKnown) seating.missing.push(matchOf(stage, { ...planned, first, second }, at))
      continue
    }
    const isSame = before.first === first && before.second === second
    if (isKnown && !(isSame && before.state !== 'void'))
      seating.moved.push({ before, after: { ...emptied(before, at), first, second, state: 'open' } })
    if (!isKnown && before.state !== 'void')
      seating.moved.push({ before, after: { ...emptied(before, at), state: 'void' } })
  }
  return seating
}

type Seated = NonNullable<Stage['plan']>[number] & { first: number; second: number }

function matchOf(stage: Stage, { number, ...planned }: Seated, at: number): Match {
  return {
    ...{ id: matchIdOf(stage, number), competitionId: stage.competitionId, roundId: stage.id, number, ...planned },
    ...{ turn: stage.turn, state: 'open', reports: {}, history: [], rev: 0, at },
  }
}

/** A match without what was told of it, which its history keeps. */
function emptied(match: Match, at: number): Match {
  const { result, games, retired, how: _how, reports, history, play, calledAt: _calledAt, ...rest } = match
  const told = result ? { result, games, retired } : (reports.first ?? reports.second)
  const change = told && {
    ...{ at, did: 'reseated' as const, result: told.result },
    ...(told.games && { games: told.games }),
  }
  const kept = { reports: {}, history: change ? [...history, change] : history, rev: match.rev + 1 }
  return { ...rest, ...kept, ...(play && { play: emptiedPlay(play, at) }) }
}

/** Line-ups are of those who met before; their rubbers count no more. */
function emptiedPlay({ rubbers, history }: TeamPlay, at: number): TeamPlay {
  const dropped = rubbers.map((rubber): RubberChange => ({ ...rubber, did: 'dropped', at, by: '' }))
  return { ...NOTHING_PLAYED, history: [...history, ...dropped] }
}
