import { done } from '../../result'
import { checkEntrants } from '../checkEntrants'
import { ENGINE } from '../engine'
import type { CompetitionAnswer } from '../refusal'
import { seedingOf } from '../seedingOf'
import { bergerRounds, doubleBergerRounds } from './berger'
import type { RoundRobin } from './input'

export interface BoardOfTeams {
  board: number
  /** Team whose player has red, and moves first. */
  first: string
  second: string
}

export interface RoundRobinSchedule {
  rounds: { first: string; second: string; boards?: BoardOfTeams[] }[][]
  /** Id of the entrant who is free in each round; null when their number is even. */
  free: (string | null)[]
  engine: string
}

/**
 * 循环赛. Schedules by Berger tables; entrants have the numbers 1 … n by number, else in the given order. With `boards`
 * the entrants are teams, and the first-named team has red on odd boards (象棋竞赛规则 13.2). Refuses a doubled id.
 */
export function scheduleRoundRobin({
  entrants: given,
  double,
  boards,
}: RoundRobin): CompetitionAnswer<RoundRobinSchedule> {
  const fault = checkEntrants(given)
  if (fault) return fault
  const entrants = seedingOf(given, 0)
  const idOf = (number: number) => entrants[number - 1]?.id ?? ''
  const table = double ? doubleBergerRounds(entrants.length) : bergerRounds(entrants.length)
  const rounds = table.map((games) =>
    games.map((game) => {
      const [first, second] = [idOf(game.first), idOf(game.second)]
      return { first, second, ...(boards && { boards: boardsOf(first, second, boards) }) }
    })
  )
  return done({ rounds, free: rounds.map((games) => freeOf(entrants, games)), engine: ENGINE })
}

/** 团体台次. The first-named team has red on odd boards, the other on even ones. */
export function boardsOf(first: string, second: string, boards: number): BoardOfTeams[] {
  return Array.from({ length: boards }, (_none, index) =>
    index % 2 === 0 ? { board: index + 1, first, second } : { board: index + 1, first: second, second: first }
  )
}

function freeOf(entrants: { id: string }[], games: { first: string; second: string }[]): string | null {
  return entrants.find(({ id }) => games.every(({ first, second }) => first !== id && second !== id))?.id ?? null
}
