import * as v from 'valibot'
import type { SwissCompetition } from '#shared/competitions/play/competition'
import { type Played, toEngineInput } from '#shared/competitions/play/played'
import { StandingsSchema } from '#shared/competitions/standings/input'
import { type Standings, standingsOf } from '#shared/competitions/standings/standingsOf'
import { isOut } from '#shared/competitions/swiss/record'
import { recordsOf } from '#shared/competitions/swiss/recordsOf'

type SwissPlayed = Played<SwissCompetition>

/** The order of a stored competition, by the engine alone. What is stored was checked when it was written. */
export function rankPlayed(played: SwissPlayed): Standings {
  const answer = standingsOf(v.parse(StandingsSchema, toEngineInput(played)))
  if (!answer.ok) throw new Error(answer.text)
  return answer.value
}

/** 连着缺席、不再编排的. Numbers of those whom the rules pair no more. */
export function outIn(played: SwissPlayed): Set<number> {
  const records = recordsOf(v.parse(StandingsSchema, toEngineInput(played)), 'allow')
  if (!records.ok) throw new Error(records.text)
  const out = records.value.filter((record) => isOut(record, played.competition.absencesUntilOut))
  return new Set(out.map(({ entrant }) => Number(entrant.id)))
}
