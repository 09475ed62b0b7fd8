import { done } from '../../result'
import { findDoubled } from '../checkEntrants'
import { type CompetitionAnswer, refuse } from '../refusal'
import type { Lineup, TeamMatch } from './input'

/** 一盘. The players of both teams; in xiangqi `red` names the team that moves first. */
export interface Rubber {
  rubber: number
  name: string
  first: string[]
  second: string[]
  red?: 'first' | 'second'
}

/**
 * Orders of the Swaythling and the Corbillon Cup (ITTF 3.7.6): five singles of three; four singles and a doubles of
 * two.
 */
export const tableTennisOrders = {
  swaythling: ['A-X', 'B-Y', 'C-Z', 'A-Y', 'B-X'],
  corbillon: ['A-X', 'B-Y', 'doubles', 'A-Y', 'B-X'],
}

/**
 * 出场次序. All rubbers of a team match, from both line-ups. Xiangqi: board by board, the first-named team red on odd
 * boards (象棋竞赛规则 13.2). Corbillon's doubles are the two singles players where no pair is named. Refuses a player named
 * twice and a line-up that is too short.
 */
export function rubbersOf({ first, second, order }: TeamMatch): CompetitionAnswer<Rubber[]> {
  const fault = checkLineup(first) ?? checkLineup(second)
  if (fault) return fault
  if (order === 'xiangqi') return boardsOf(first, second)
  const list = typeof order === 'string' ? tableTennisOrders[order] : order
  let pair = 0
  const rubbers: Rubber[] = []
  for (const [index, name] of list.entries()) {
    const isDoubles = name === 'doubles'
    const [one, other] = isDoubles
      ? [pairOf(first, pair), pairOf(second, pair)]
      : [playerAt(first, name.charCodeAt(0) - 65), playerAt(second, name.charCodeAt(2) - letterOf(list))]
    if (isDoubles) pair += 1
    const short = !one ? first : !other ? second : undefined
    if (!one || !other)
      return refuse('bad_input', `${short?.team} 的出场名单不够第 ${index + 1} 盘（${name}），请补齐。`, {
        entrants: [short?.team ?? ''],
      })
    rubbers.push({ rubber: index + 1, name, first: one, second: other })
  }
  return done(rubbers)
}

function boardsOf(first: Lineup, second: Lineup): CompetitionAnswer<Rubber[]> {
  const boards = Math.max(first.players.length, second.players.length)
  const short = [first, second].find(({ players }) => players.length < boards)
  if (short)
    return refuse('bad_input', `${short.team} 只有 ${short.players.length} 人，要 ${boards} 台，请补齐名单。`, {
      entrants: [short.team],
    })
  return done(
    first.players.map((player, index) => ({
      rubber: index + 1,
      name: `第 ${index + 1} 台`,
      first: [player],
      second: [second.players[index] as string],
      red: index % 2 === 0 ? 'first' : 'second',
    }))
  )
}

/** First letter of the second team: X, or the earliest letter that is used when one stands before X. */
function letterOf(list: string[]): number {
  const letters = list.filter((name) => name !== 'doubles').map((name) => name.charCodeAt(2))
  return Math.min(88, ...letters)
}

function playerAt({ players }: Lineup, index: number): string[] | undefined {
  const player = players[index]
  return player === undefined ? undefined : [player]
}

function pairOf({ players, doubles }: Lineup, pair: number): string[] | undefined {
  const named = doubles[pair] ?? (pair === 0 ? players.slice(0, 2) : undefined)
  return named?.length === 2 ? named : undefined
}

function checkLineup({ team, players, doubles }: Lineup) {
  const doubled = findDoubled(players) ?? doubles.map((pair) => findDoubled(pair)).find((id) => id !== undefined)
  if (doubled === undefined) return undefined
  return refuse('doubled_entrant', `${team} 的出场名单里 ${doubled} 写了两次，请更正。`, { entrants: [doubled] })
}
