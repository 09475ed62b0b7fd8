import type { Entrant, TableTennisCompetition } from '../play/competition'
import type { Match } from '../play/match'
import type { Played } from '../play/played'
import { type BracketLine, isOut } from '../play/round'
import type { StageLine, StageMatch, StagesInput } from './input'

export type StagesStored = Played<TableTennisCompetition>

/**
 * 编排文件. A stored competition by stages as the engine takes it, with entrants under their numbers; the draft of a stage
 * is no part of it.
 */
export function toStagesInput({ competition, entrants, rounds, matches }: StagesStored): StagesInput {
  const { kind, bestOf, drawSeed, groups, qualifiers, placement } = competition
  const shown = rounds.filter(isOut)
  const drawn = shown.find((round) => round.groups)?.groups
  const lines = shown.find((round) => round.lines)?.lines
  const turns = new Map(shown.map(({ id, turn }) => [id, turn]))
  const inDraw = new Set(drawn?.flat())
  return {
    ...{ kind, bestOf, seed: drawSeed, groups, qualifiers, placement },
    entrants: entrants.filter(({ status, no }) => status === 'in' || inDraw.has(no)).map(toDrawn),
    ...(drawn && { drawn: drawn.map((group) => group.map(String)) }),
    ...(lines && { lines: lines.map(toLine) }),
    matches: matches
      .filter(({ roundId, turn, state }) => state === 'final' && turns.get(roundId) === turn)
      .sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
      .map(toStageMatch),
  }
}

function toDrawn({ no, name, unit, seed }: Entrant): StagesInput['entrants'][number] {
  return { id: `${no}`, ...(name && { name }), unit: unit || null, ...(seed && { rank: seed }) }
}

function toLine(line: BracketLine | null): StageLine {
  return line && 'no' in line ? { id: `${line.no}` } : line
}

function toStageMatch({ first, second, result, games = [], retired, group, bracket }: Match): StageMatch {
  const gone = result === '1-0f' ? 'b' : result === '0-1f' ? 'a' : undefined
  return {
    ...{ a: `${first}`, b: `${second}`, games, neither: result === '0-0f' },
    ...(gone && { walkover: gone }),
    ...(retired && { retired: retired === 'first' ? 'a' : 'b' }),
    ...(group !== undefined && { group: group + 1 }),
    ...(bracket && { bracket }),
  }
}
