import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import type { PlayedResult } from '#shared/competitions/play/match'
import { resultByGames } from '#shared/competitions/stages/readGames'
import { turnedGames } from '#shared/competitions/stages/typedGames'
import type { Side } from '#shared/competitions/swiss/sides'
import type { GameScore } from '#shared/competitions/tableTennis/score'
import type { RubberSeen } from '#shared/competitions/teams/view'

interface Told {
  result: PlayedResult
  games?: GameScore[]
}

/** Telling one rubber: games from the reader's side are looked at once more before they are sent. */
export function useRubberReport(
  { matchId, rubber, side }: { matchId: string; rubber: RubberSeen; side: Side },
  onDone: (isEntered: boolean) => void
) {
  const { busy, once } = useOneAtATime()
  const theirs = rubber.told?.[side === 'first' ? 'second' : 'first']?.games
  const mine = rubber.told?.[side]?.games
  const begun = mine ?? theirs ?? []
  const [games, setGames] = useState<GameScore[]>(side === 'first' ? begun : turnedGames(begun))
  const [step, setStep] = useState<'type' | 'look'>(theirs && !mine ? 'look' : 'type')
  const [problem, setProblem] = useState<string>()

  const send = (told: Told) =>
    once(async () => {
      setProblem(undefined)
      const answer = await callApi('competitions.tellRubber', { matchId, no: rubber.no, ...told })
      if (answer.ok) onDone(answer.value.isEntered)
      else setProblem(answer.text)
    })

  return {
    ...{ busy, step, games, problem, send },
    tell: () => {
      const told = side === 'first' ? games : turnedGames(games)
      return send({ result: resultByGames(told), games: told })
    },
    type: () => setStep('type'),
    look: (typed: GameScore[]) => {
      setGames(typed)
      setStep('look')
    },
  }
}
