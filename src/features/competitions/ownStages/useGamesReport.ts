import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { useWish } from '#platform/line/useWish'
import { waiting } from '#platform/line/waiting'
import { resultByGames } from '#shared/competitions/stages/readGames'
import { turnedGames } from '#shared/competitions/stages/typedGames'
import type { OwnStageMatch } from '#shared/competitions/stages/view'
import type { GameScore } from '#shared/competitions/tableTennis/score'

/** Telling a score: games from the reader's side are looked at once more, then sent, or kept without a network. */
export function useGamesReport(match: OwnStageMatch, about: string, onChanged: () => void) {
  const { busy, once } = useOneAtATime()
  const [step, setStep] = useState<'type' | 'look'>()
  const [games, setGames] = useState<GameScore[]>([])
  const [problem, setProblem] = useState<string>()
  const wish = useWish('competitions.report', match.id, onChanged)

  const tell = () =>
    once(async () => {
      setProblem(undefined)
      const told = match.side === 'first' ? games : turnedGames(games)
      const report = { matchId: match.id, result: resultByGames(told), games: told }
      const answer = await callApi('competitions.report', report, about)
      setStep(undefined)
      if (!answer.ok && !answer.kept) setProblem(answer.text)
      onChanged()
    })

  return {
    ...{ busy, step, games, problem, tell },
    type: () => setStep('type'),
    look: (typed: GameScore[]) => {
      setGames(typed)
      setStep('look')
    },
    close: () => setStep(undefined),
    isKept: wish !== undefined,
    drop: () => {
      if (wish) waiting.drop(wish)
    },
  }
}

export type GamesReport = ReturnType<typeof useGamesReport>
