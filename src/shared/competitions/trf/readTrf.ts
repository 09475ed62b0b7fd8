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
}

export interface TrfRead {
  title: string
  players: TrfPlayer[]
  rounds: SwissGame[][]
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
  const rows = lines.filter((line) => line.startsWith('001 '))
  if (rows.length === 0) return refuse('bad_input', '这不是 TRF 文件：里面没有以 001 开头的选手行。')
  const players = rows.map(toPlayer)
  const numbers = new Set(players.map(({ number }) => number))
  if (numbers.size < players.length) return refuse('doubled_number', 'TRF 文件里有两位选手是同一个号码，请核对。')
  const cells = new Map(players.map(({ number }, at) => [number, cellsOf(rows[at] ?? '')]))
  const total = Math.max(...[...cells.values()].map(({ length }) => length))
  const rounds: SwissGame[][] = []
  for (let round = 0; round < total; round++) {
    const games: SwissGame[] = []
    for (const [number, own] of cells) {
      const game = gameOf(number, own[round], (opponent) => cells.get(opponent)?.[round])
      if (game === 'nobody')
        return refuse('unknown_entrant', `TRF 文件里 ${number} 号第 ${round + 1} 轮的对手不在名单里，请核对。`)
      if (game) games.push(game)
    }
    rounds.push(games)
  }
  const title =
    lines
      .find((line) => line.startsWith('012 '))
      ?.slice(4)
      .trim() ?? ''
  return done({ title, players, rounds })
}

interface Cell {
  opponent: number
  colour: string
  sign: string
}

function toPlayer(line: string): TrfPlayer {
  const cut = ([from, to]: readonly [number, number]) => line.slice(from, to).trim()
  const number = (at: readonly [number, number]) => Number(cut(at)) || 0
  return {
    ...{ number: number(PLAYER.number), name: cut(PLAYER.name), rating: number(PLAYER.rating) },
    ...{ points: number(PLAYER.points), rank: number(PLAYER.rank) },
  }
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
): SwissGame | 'nobody' | undefined {
  if (!cell) return undefined
  const { opponent, colour, sign } = cell
  const [first, second] = [`${number}`, `${opponent}`]
  if (opponent === 0) {
    const result = sign === 'U' || sign === 'F' ? 'bye' : sign === 'H' ? 'halfBye' : 'absent'
    return sign || colour === '-' ? { first, second: null, result } : undefined
  }
  const other = cellOf(opponent)
  if (!other) return 'nobody'
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
