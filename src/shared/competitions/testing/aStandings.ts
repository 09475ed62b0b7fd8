import * as v from 'valibot'
import { StandingsSchema } from '../standings/input'
import { type Standings, standingsOf } from '../standings/standingsOf'

/** The standings of an event, made from input as a caller sends it. */
export function standings(given: v.InferInput<typeof StandingsSchema>): Standings {
  const answer = standingsOf(v.parse(StandingsSchema, given))
  if (!answer.ok) throw new Error(answer.text)
  return answer.value
}
