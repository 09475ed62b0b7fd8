import type { PlayedResult } from '../play/match'
import type { GameScore } from '../tableTennis/score'

/** A line of games as somebody types it: 11-8 9-11 11:5, or 11 8 9 11; undefined for anything else. */
export function readGames(line: string): GameScore[] | undefined {
  const words = line
    .trim()
    .replace(/[－—–:：/]/g, '-')
    .replace(/\s*-\s*/g, '-')
  const numbers = words.split(/[\s,，、;；-]+/).filter(Boolean)
  if (numbers.length === 0 || numbers.length % 2 === 1 || numbers.length > 14) return undefined
  if (!numbers.every((number) => /^\d{1,2}$/.test(number))) return undefined
  return Array.from({ length: numbers.length / 2 }, (_none, at) => [
    Number(numbers[2 * at]),
    Number(numbers[2 * at + 1]),
  ])
}

/** Who has won by these games. */
export function resultByGames(games: readonly GameScore[]): PlayedResult {
  const ahead = games.filter(([first, second]) => first > second).length
  return 2 * ahead > games.length ? '1-0' : '0-1'
}
