import type { CompetitionRound, LoneEntrant } from '#shared/competitions/play/round'
import type { SwissRound } from '#shared/competitions/swiss/pairRound'

/** What the engine has paired, as it is stored. Whoever has been absent too often stands among the absent. */
export function draftOf(round: SwissRound): Pick<CompetitionRound, 'pairs' | 'lone' | 'relaxed' | 'engine'> {
  const { bye, unpaired, pairs, relaxed, engine } = round
  const absent = [...unpaired.absent, ...unpaired.out].map((id): LoneEntrant => ({ no: Number(id), result: 'absent' }))
  return {
    pairs: pairs.map(({ table, first, second, say }) => ({
      ...{ table, first: Number(first), second: Number(second), say },
    })),
    lone: [...(bye ? [{ no: Number(bye), result: 'bye' as const }] : []), ...absent],
    ...{ relaxed, engine },
  }
}
