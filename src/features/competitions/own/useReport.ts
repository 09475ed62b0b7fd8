import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { useWish } from '#platform/line/useWish'
import { waiting } from '#platform/line/waiting'
import { type GameOutcome, resultOf } from '#shared/competitions/play/resultWords'
import type { OwnMatch } from '#shared/competitions/play/view'

/** Telling a result: what is about to be told is asked once more, then sent, or kept where there is no network. */
export function useReport(match: OwnMatch, about: string, onChanged: () => void) {
  const { busy, once } = useOneAtATime()
  const [asked, ask] = useState<GameOutcome>()
  const [isChanging, setChanging] = useState(false)
  const [problem, setProblem] = useState<string>()
  const wish = useWish('competitions.report', match.id, onChanged)

  const tell = (outcome: GameOutcome) =>
    once(async () => {
      setProblem(undefined)
      const result = resultOf(match.side, outcome)
      const answer = await callApi('competitions.report', { matchId: match.id, result }, about)
      ask(undefined)
      setChanging(false)
      if (!answer.ok && !answer.kept) setProblem(answer.text)
      onChanged()
    })

  return {
    ...{ busy, asked, ask, isChanging, problem, tell },
    change: () => setChanging(true),
    close: () => ask(undefined),
    isKept: wish !== undefined,
    drop: () => {
      if (wish) waiting.drop(wish)
    },
  }
}
