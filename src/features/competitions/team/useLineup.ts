import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { hasDoubles, placesOf } from '#shared/competitions/teams/teamRules'
import type { OwnLineup, TeamMatchView } from '#shared/competitions/teams/view'
import { placed } from './placed'

/** A line-up as it is put together: begun with what was handed in, else with the order of the roster. */
export function useLineup({ id, rules }: TeamMatchView, mine: OwnLineup, onChanged: () => void) {
  const { busy, once } = useOneAtATime()
  const count = placesOf(rules, mine.side).length
  const [players, setPlayers] = useState<number[]>(
    () => mine.lineup?.players ?? mine.roster.slice(0, count).map(({ no }) => no)
  )
  const [doubles, setDoubles] = useState<number[]>(
    () => mine.lineup?.doubles ?? (hasDoubles(rules) ? players.slice(0, 2) : [])
  )
  const [problem, setProblem] = useState<string>()
  const isSame = `${mine.lineup?.players}/${mine.lineup?.doubles ?? ''}` === `${players}/${doubles}`

  const hand = () =>
    once(async () => {
      setProblem(undefined)
      const lineup = { matchId: id, players, ...(hasDoubles(rules) && { doubles }) }
      const answer = await callApi('competitions.handIn', lineup)
      if (!answer.ok) setProblem(answer.text)
      onChanged()
    })

  return {
    ...{ busy, players, doubles, problem, hand, setDoubles, isSame },
    isWhole: players.length === count && (!hasDoubles(rules) || doubles.length === 2),
    place: (at: number, no: number | undefined) => setPlayers(placed(players, at, no)),
  }
}
