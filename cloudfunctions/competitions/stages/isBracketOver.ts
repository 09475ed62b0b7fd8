import type { Store } from '#server/store'
import { playStages } from '#shared/competitions/stages/playStages'
import { toStagesInput } from '#shared/competitions/stages/toStagesInput'
import { isByStages, readPlayed } from '../readPlayed'

/** Nobody is left to play: not every planned match need be played where neither came to one before. */
export async function isBracketOver(store: Store, competitionId: string): Promise<boolean> {
  const played = await readPlayed(store, competitionId)
  const stages = isByStages(played) ? playStages(toStagesInput(played)) : undefined
  const matches = stages?.ok ? stages.value.knockout?.matches : undefined
  return matches?.every(({ state }) => state === 'played' || state === 'bye') ?? false
}
