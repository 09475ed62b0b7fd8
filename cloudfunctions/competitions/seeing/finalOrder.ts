import type { Store } from '#server/store'
import type { Competition, Entrant } from '#shared/competitions/play/competition'
import type { Played } from '#shared/competitions/play/played'
import { isByStages, isSwissPlayed, readPlayed } from '../readPlayed'
import { viewStages } from '../stages/viewStages'
import { rankPlayed } from './rankPlayed'
import { toCard } from './toCard'

/** Whoever has played to the end; without a place where the competition gives them none of their own. */
export type Placed = Entrant & { place?: number }

export interface FinalOrder {
  competition: Competition
  isFinal: boolean
  placed: Placed[]
}

/** 最终名次. The order of a competition, the first first; it is final once all of its rounds are closed. */
export async function finalOrder(store: Store, competitionId: string): Promise<FinalOrder> {
  return orderOf(await readPlayed(store, competitionId))
}

export function orderOf(played: Played): FinalOrder {
  const { competition, entrants, rounds } = played
  const places = new Map<number, number>()
  if (isByStages(played)) {
    const { bracket, groups, rules } = viewStages(played)
    for (const { place, nos } of bracket?.places ?? []) for (const no of nos) places.set(no, place)
    if (rules.kind === 'roundRobin') for (const { no, place } of groups[0]?.rows ?? []) places.set(no, place)
  } else if (isSwissPlayed(played)) {
    for (const { id, place } of rankPlayed(played).standings) places.set(Number(id), place)
  }
  const placed = entrants
    .filter(({ status }) => status === 'in')
    .map((entrant): Placed => {
      const place = places.get(entrant.no)
      return { ...entrant, ...(place !== undefined && { place }) }
    })
    .sort(
      (one, other) =>
        (one.place ?? Number.POSITIVE_INFINITY) - (other.place ?? Number.POSITIVE_INFINITY) || one.no - other.no
    )
  return { competition, isFinal: toCard(competition, rounds).state === 'finished', placed }
}
