import * as v from 'valibot'
import { type Played, toEngineInput } from '#shared/competitions/play/played'
import { StandingsSchema } from '#shared/competitions/standings/input'
import { type Standings, standingsOf } from '#shared/competitions/standings/standingsOf'

/** The order of a stored competition, by the engine alone. What is stored was checked when it was written. */
export function rankPlayed(played: Played): Standings {
  const answer = standingsOf(v.parse(StandingsSchema, toEngineInput(played)))
  if (!answer.ok) throw new Error(answer.text)
  return answer.value
}
