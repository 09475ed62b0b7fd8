import type { Match, PlayedResult } from '#shared/competitions/play/match'
import { reportMatch } from '#shared/competitions/play/reportMatch'
import type { Side } from '#shared/competitions/swiss/sides'
import type { Dice } from '../dice'

interface Playing {
  /** How well each plays, by their numbers, from 0 to 99. */
  strengths: ReadonlyMap<number, number>
  dice: Dice
  at: number
}

/** Tables of the round that is played: still at it, told by one side, or told differently by the two. */
const STILL_AT_IT = [1, 3, 12, 20, 33]
const ONE_SIDED = [2, 9]
const DISPUTED = 5

/** A match on whose result both agree. */
export function playedMatch(match: Match, playing: Playing): Match {
  const result = resultOf(match, playing)
  return told(told(match, 'first', result, playing.at), 'second', result, playing.at + 60_000)
}

/** A match of the round that is played now. */
export function stillPlayed(match: Match, playing: Playing): Match {
  if (STILL_AT_IT.includes(match.table)) return match
  if (ONE_SIDED.includes(match.table)) return told(match, 'first', '1-0', playing.at)
  if (match.table === DISPUTED)
    return told(told(match, 'first', '1-0', playing.at), 'second', '1/2', playing.at + 60_000)
  return playedMatch(match, playing)
}

/** The stronger wins more often, and whoever moves first a little. */
function resultOf({ first, second }: Match, { strengths, dice }: Playing): PlayedResult {
  const ahead = (strengths.get(first) ?? 0) - (strengths.get(second) ?? 0) + 6 + dice.below(61) - 30
  if (Math.abs(ahead) < 12) return '1/2'
  return ahead > 0 ? '1-0' : '0-1'
}

function told(match: Match, side: Side, result: PlayedResult, now: number): Match {
  const changed = reportMatch(match, { side, result, now })
  if (!changed.ok) throw new Error(changed.reason)
  return { ...changed.value, rev: match.rev + 1 }
}
