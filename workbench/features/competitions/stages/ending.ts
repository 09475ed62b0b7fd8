import type { GameResult, GamesTold } from '#shared/competitions/play/match'
import { faultOfTold } from '#shared/competitions/stages/checkTold'
import { readGames, resultByGames } from '#shared/competitions/stages/readGames'
import { stageTexts as texts } from './stageTexts'

/** How a match has ended. */
export type MatchEnding = 'played' | 'firstAway' | 'secondAway' | 'neither' | 'firstRetired' | 'secondRetired'

type Told = GamesTold & { result: GameResult }

const FORFEITS = { firstAway: '0-1f', secondAway: '1-0f', neither: '0-0f' } as const

/** What is to be written of a match that ended so, with these games; or what is wrong with them. */
export function endingOf(how: MatchEnding, line: string, bestOf: number): { told?: Told; fault?: string } {
  if (how === 'firstAway' || how === 'secondAway' || how === 'neither') return { told: { result: FORFEITS[how] } }
  const games = line.trim() === '' && how !== 'played' ? [] : readGames(line)
  if (!games) return { fault: texts.gamesWrong }
  if (games.length === 0) return { told: { result: how === 'firstRetired' ? '0-1f' : '1-0f' } }
  const told: Told =
    how === 'played'
      ? { result: resultByGames(games), games }
      : how === 'firstRetired'
        ? { result: '0-1', games, retired: 'first' }
        : { result: '1-0', games, retired: 'second' }
  const fault = faultOfTold(told, bestOf)
  return fault ? { fault } : { told }
}
