import { foulsOf } from '../day/card'
import type { StandingsInput } from '../standings/input'
import type { Swiss } from '../swiss/input'
import type { Competition, Entrant, SwissCompetition } from './competition'
import type { Match } from './match'
import { type CompetitionRound, isOut } from './round'

/** 一项比赛的全部. Everything stored of a competition; rounds may lack what was paired, which the matches say too. */
export interface Played<Kind extends Competition = Competition> {
  competition: Kind
  entrants: Entrant[]
  rounds: Pick<CompetitionRound, 'id' | 'no' | 'state' | 'turn' | 'lone' | 'again' | 'groups' | 'lines' | 'plan'>[]
  matches: Match[]
}

/**
 * 编排文件. A stored competition as the engine takes it, with entrants under their numbers: standings and the next round
 * are made from this alone, and `npm run competition` takes the same.
 */
export function toEngineInput({ competition, entrants, rounds, matches }: Played<SwissCompetition>): StandingsInput {
  const { preset, apartRounds, absencesUntilOut, roundsTotal, drawSeed } = competition
  const shown = rounds.filter(isOut).sort((one, other) => one.no - other.no)
  const coming = shown.length + 1
  return {
    preset,
    rules: {
      points: { win: 2, draw: 1, loss: 0, bye: 2, halfBye: 1 },
      avoidSameUnitRounds: Array.from({ length: apartRounds }, (_none, index) => index + 1),
      absencesUntilOut,
      allowRematch: false,
    },
    seed: drawSeed,
    entrants: entrants
      .filter(hasBegun)
      .map((entrant) => toSwissEntrant(entrant, { coming, number: numberIn(entrants) })),
    rounds: shown.map((round) => gamesOf(round, matches)),
    roundsTotal,
  }
}

/** Whoever has withdrawn before their first round was never in it. */
function hasBegun({ status, leftRound = 0, joinedRound }: Entrant): boolean {
  return status === 'in' || leftRound >= joinedRound
}

/** 编号. The drawn number; where there are seeds they come first, in their order, and everybody else behind them. */
function numberIn(entrants: Entrant[]): (entrant: Entrant) => number {
  const seeds = entrants.filter(({ seed }) => seed !== undefined).length
  return ({ no, seed }) => (seeds === 0 ? no : (seed ?? seeds + no))
}

interface Numbering {
  coming: number
  number: (entrant: Entrant) => number
}

function toSwissEntrant(entrant: Entrant, { coming, number }: Numbering): Swiss['entrants'][number] {
  const { no, name, unit, status, joinedRound, leftRound, absentIn } = entrant
  const state = status === 'withdrawn' ? 'withdrawn' : absentIn.includes(coming) ? 'absent' : 'active'
  return {
    ...{ id: `${no}`, number: number(entrant), unit: unit || null, status: state, joinedRound },
    ...(name && { name }),
    ...(leftRound !== undefined && { leftRound }),
  }
}

function gamesOf(round: Played['rounds'][number], matches: Match[]): Swiss['rounds'][number] {
  const games = matches
    .filter(({ roundId, turn }) => roundId === round.id && turn === round.turn)
    .sort((one, other) => one.table - other.table)
    .map((match) => toGame(match, round))
  return [...games, ...round.lone.map(({ no, result }) => ({ first: `${no}`, second: null, result }))]
}

function toGame(match: Match, { again }: Played['rounds'][number]): Swiss['rounds'][number][number] {
  const { table, first, second, result = null } = match
  const fouls = foulsOf(match)
  return {
    ...{ first: `${first}`, second: `${second}`, result },
    ...(again?.includes(table) && { again: true }),
    ...(fouls && { fouls }),
  }
}
