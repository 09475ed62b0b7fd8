import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { toEngineInput } from '#shared/competitions/play/played'
import { done } from '#shared/result'
import { readPlayed } from '../readPlayed'

/** 编排文件. What the engine takes, for whoever wants to calculate every round once more. */
export async function exportCompetition(
  { competitionId }: Input<'competitions.export'>,
  { store }: PersonContext
): Promise<Output<'competitions.export'>> {
  return done(toEngineInput(await readPlayed(store, competitionId)))
}
