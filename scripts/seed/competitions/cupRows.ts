import * as v from 'valibot'
import { type Entrant, entrantIdOf } from '#shared/competitions/play/competition'
import { toEngineInput } from '#shared/competitions/play/played'
import { type CompetitionRound, roundIdOf } from '#shared/competitions/play/round'
import { SwissSchema } from '#shared/competitions/swiss/input'
import { pairRound } from '#shared/competitions/swiss/pairRound'
import { draftOf } from '../../../cloudfunctions/competitions/rounds/draftOf'
import type { StoredRegistration } from '../../../cloudfunctions/events/storedRegistration'

const MINUTE = 60_000
export const A_ROUND = 40 * MINUTE

/** Whoever signed up, under the numbers that were drawn. */
export function entrantsOf(
  competitionId: string,
  drawn: StoredRegistration[],
  firms: { id: string; name: string }[]
): Entrant[] {
  const names = new Map(firms.map(({ id, name }) => [id, name]))
  return drawn.map(({ memberId, personId, name, enterpriseId }, index) => ({
    ...{ id: entrantIdOf(competitionId, memberId), competitionId, no: index + 1, memberId, personId, name },
    ...{ unit: names.get(enterpriseId) ?? '', status: 'in', joinedRound: 1, absentIn: [] },
  }))
}

/** A round as the engine pairs it. */
export function roundOf(
  played: Parameters<typeof toEngineInput>[0],
  { no, at, isOver }: { no: number; at: number; isOver: boolean }
): CompetitionRound {
  const paired = pairRound(v.parse(SwissSchema, toEngineInput(played)))
  if (!paired.ok) throw new Error(paired.text)
  const { id: competitionId } = played.competition
  return {
    ...{
      id: roundIdOf(competitionId, no),
      competitionId,
      no,
      state: isOver ? 'closed' : 'published',
      turn: 1,
    },
    ...draftOf(paired.value),
    ...{ madeFrom: 2, publishedAt: at, ...(isOver && { closedAt: at + A_ROUND - 5 * MINUTE }) },
  }
}
