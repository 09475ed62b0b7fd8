import type { Entrant, TableTennisCompetition } from '../play/competition'
import type { Match } from '../play/match'
import type { Played } from '../play/played'
import { type BracketLine, isOut } from '../play/round'
import { aheadOf, scoreTeams } from '../teams/scoreTeams'
import type { PlayedRubber } from '../teams/teamPlay'
import { rubberCount, type TeamRules } from '../teams/teamRules'
import type { StageLine, StageMatch, StagesInput } from './input'

export type StagesStored = Played<TableTennisCompetition>

/**
 * 编排文件. A stored competition by stages as the engine takes it, with entrants under their numbers; the draft of a stage
 * is no part of it.
 */
export function toStagesInput({ competition, entrants, rounds, matches }: StagesStored): StagesInput {
  const { kind, bestOf, drawSeed, groups, qualifiers, placement, teams } = competition
  const shown = rounds.filter(isOut)
  const drawn = shown.find((round) => round.groups)?.groups
  const lines = shown.find((round) => round.lines)?.lines
  const turns = new Map(shown.map(({ id, turn }) => [id, turn]))
  const inDraw = new Set(drawn?.flat())
  return {
    ...{ kind, bestOf, seed: drawSeed, groups, qualifiers, placement, byBoards: teams?.order === 'boards' },
    entrants: entrants.filter(({ status, no }) => status === 'in' || inDraw.has(no)).map(toDrawn),
    ...(drawn && { drawn: drawn.map((group) => group.map(String)) }),
    ...(lines && { lines: lines.map(toLine) }),
    matches: matches
      .filter(({ roundId, turn, state }) => state === 'final' && turns.get(roundId) === turn)
      .sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
      .map((match) => ({ ...toStageMatch(match), ...(teams && teamPart(match, teams, bestOf)) })),
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

/** What counts of a match between teams: its rubbers, or the points of its boards. Who stays away loses every one. */
function teamPart(match: Match, rules: TeamRules, bestOf: 3 | 5 | 7): Partial<StageMatch> {
  const { result = '1/2', play } = match
  const gone = result === '1-0f' ? 'b' : result === '0-1f' ? 'a' : undefined
  if (rules.order === 'boards') {
    const all = 2 * rules.boards
    const scored = play && !gone ? scoreTeams(play, rules, bestOf) : undefined
    const score = scored?.ok ? scored.value.score : { first: gone === 'b' ? all : 0, second: gone === 'a' ? all : 0 }
    const ahead = scored?.ok && match.bracket ? aheadOf(scored.value) : undefined
    return { boards: [score.first, score.second], ...(ahead && { ahead: ahead === 'first' ? 'a' : 'b' }) }
  }
  const toWin = Math.floor(rubberCount(rules) / 2) + 1
  if (gone) return { rubbers: Array.from({ length: toWin }, () => ({ games: [], walkover: gone })), games: [] }
  return { rubbers: (play?.rubbers ?? []).map(toRubber), games: [] }
}

function toRubber({ result, games = [], retired }: PlayedRubber) {
  const gone = result === '1-0f' ? 'b' : result === '0-1f' ? 'a' : undefined
  return {
    games,
    ...(gone && { walkover: gone }),
    ...(retired && { retired: retired === 'first' ? 'a' : 'b' }),
  }
}
