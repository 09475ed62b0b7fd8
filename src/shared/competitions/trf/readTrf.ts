import { done } from '../../result'
import { type CompetitionAnswer, refuse } from '../refusal'
import type { SwissGame } from '../swiss/input'

/** One player of a report. */
export interface TrfPlayer {
  number: number
  name: string
  rating: number
  points: number
  /** Place that the report gives; 0 where it gives none. */
  rank: number
  /** Line of the file, from 1. */
  line: number
  /** First and last round of which the line tells anything; 0 where it tells of none. */
  rounds: [first: number, last: number]
}

export interface TrfRead {
  title: string
  players: TrfPlayer[]
  rounds: SwissGame[][]
  /** Rounds that are planned, where the report says so. */
  roundsTotal?: number
}

/** Columns of TRF16, counted from 0. */
const PLAYER = { number: [4, 8], name: [14, 47], rating: [48, 52], points: [80, 84], rank: [85, 89] } as const
const FIRST_ROUND = 91
const ROUND = 10

/**
 * TRF 导入. A FIDE tournament report as `exportTrf` and other programs write it: players with their places, and every game once.
 * Refuses a file without players, a number twice, and a game against nobody.
 */
export function readTrf(text: string): CompetitionAnswer<TrfRead> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const rows = lines.flatMap((text, at) => (text.startsWith('001 ') ? [{ text, line: at + 1 }] : []))
  if (rows.length === 0) return refuse('bad_input', '这不是 TRF 文件：里面没有以 001 开头的选手行。')
  const players = rows.map(toPlayer)
  const twice = players.find(({ number }, at) => players.findIndex((one) => one.number === number) < at)
  if (twice)
    return refuse('doubled_number', `第 ${twice.line} 行：${twice.number} 号前面已经有一位，同一个号码，请核对。`)
  const cells = new Map(rows.map(({ text }, at) => [players[at]?.number ?? 0, cellsOf(text)]))
  const total = Math.max(...[...cells.values()].map(({ length }) => length))
  const rounds: SwissGame[][] = []
  for (let round = 0; round < total; round++) {
    const games: SwissGame[] = []
    for (const { number, line } of players) {
      const own = cells.get(number) ?? []
      const game = gameOf(number, own[round], (opponent) => cells.get(opponent)?.[round])
      if (game === 'nobody')
        return refuse('unknown_entrant', `第 ${line} 行：${number} 号第 ${round + 1} 轮的对手不在名单里，请核对。`)
      if (game === 'differs')
        return refuse('bad_input', `第 ${line} 行：${number} 号第 ${round + 1} 轮和对手那一行说的不一样，请核对。`)
      if (game) games.push(game)
    }
    rounds.push(games)
  }
  const title =
    lines
      .find((line) => line.startsWith('012 '))
      ?.slice(4)
      .trim() ?? ''
  const planned = Number(lines.find((line) => line.startsWith('XXR '))?.slice(4)) || 0
  return done({ title, players, rounds, ...(planned > 0 && { roundsTotal: planned }) })
}

interface Cell {
  opponent: number
  colour: string
  sign: string
}

function toPlayer({ text, line }: { text: string; line: number }): TrfPlayer {
  const cut = ([from, to]: readonly [number, number]) => text.slice(from, to).trim()
  const number = (at: readonly [number, number]) => Number(cut(at)) || 0
  return {
    ...{ number: number(PLAYER.number), name: cut(PLAYER.name), rating: number(PLAYER.rating) },
    ...{ points: number(PLAYER.points), rank: number(PLAYER.rank), line, rounds: toldIn(text) },
  }
}

function toldIn(line: string): TrfPlayer['rounds'] {
  const told = cellsOf(line).map(({ opponent, sign, colour }) => opponent > 0 || sign !== '' || colour.trim() !== '')
  return [told.indexOf(true) + 1, told.lastIndexOf(true) + 1]
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = []
  for (let at = FIRST_ROUND; at < line.trimEnd().length; at += ROUND) {
    const cell = line.slice(at, at + ROUND)
    cells.push({ opponent: Number(cell.slice(0, 4)) || 0, colour: cell.slice(5, 6), sign: cell.slice(7, 8).trim() })
  }
  return cells
}

/** The game of whoever moved first; the other side's line says the same, or that neither came. */
function gameOf(
  number: number,
  cell: Cell | undefined,
  cellOf: (opponent: number) => Cell | undefined
): SwissGame | 'nobody' | 'differs' | undefined {
  if (!cell) return undefined
  const { opponent, colour, sign } = cell
  const [first, second] = [`${number}`, `${opponent}`]
  if (opponent === 0) {
    const result = sign === 'U' || sign === 'F' ? 'bye' : sign === 'H' ? 'halfBye' : 'absent'
    return sign || colour === '-' ? { first, second: null, result } : undefined
  }
  const other = cellOf(opponent)
  if (!other) return 'nobody'
  if (other.opponent !== number || other.colour === colour) return 'differs'
  if (colour !== 'w') return undefined
  return { first, second, result: resultOf(sign, other.sign) }
}

const RESULTS = new Map<string, SwissGame['result']>([
  ['1', '1-0'],
  ['0', '0-1'],
  ['=', '1/2'],
  ['+', '1-0f'],
  ['-', '0-1f'],
])

function resultOf(sign: string, other: string): SwissGame['result'] {
  if (sign === '-' && other === '-') return '0-0f'
  return RESULTS.get(sign) ?? null
}
