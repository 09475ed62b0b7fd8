import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { toEngineInput } from '#shared/competitions/play/played'
import { toStagesInput } from '#shared/competitions/stages/toStagesInput'
import { done } from '#shared/result'
import { isByStages, isSwissPlayed, readPlayed } from '../readPlayed'

/** 编排文件. What the engine takes, for whoever wants to calculate every round once more. */
export async function exportCompetition(
  { competitionId }: Input<'competitions.export'>,
  { store }: PersonContext
): Promise<Output<'competitions.export'>> {
  const played = await readPlayed(store, competitionId)
  if (isByStages(played)) return done(toStagesInput(played))
  if (!isSwissPlayed(played)) throw new Error(competitionId)
  return done(toEngineInput(played))
}
