import type { CompetitionCard } from '#shared/competitions/play/view'
import { playStages } from '#shared/competitions/stages/playStages'
import { seeStages } from '#shared/competitions/stages/seeStages'
import { type StagesStored, toStagesInput } from '#shared/competitions/stages/toStagesInput'
import type { StageRules, StagesView } from '#shared/competitions/stages/view'
import { toCard } from '../seeing/toCard'
import { ownNo, seenBy } from '../seeing/toSeen'

/** Groups and bracket as they follow from what is stored. What is stored was checked when it was written. */
export function viewStages(stored: StagesStored, personId?: string, card?: CompetitionCard): StagesView {
  const { competition, entrants, rounds } = stored
  const played = playStages(toStagesInput(stored))
  // Before two are entered there is nothing to draw.
  const seen = played.ok ? seeStages(stored, played.value) : { groups: [], matches: [] }
  const toSeen = seenBy(entrants)
  return {
    competition: card ?? toCard(competition, rounds),
    rules: rulesOf(competition),
    entrants: entrants.map(({ no }) => toSeen(no)),
    ...seen,
    drawSeed: competition.drawSeed,
    engine: played.ok ? played.value.engine : '',
    ...ownNo(entrants, personId),
  }
}

export function rulesOf({ kind, bestOf, groups, qualifiers, tables, teams }: StageRules): StageRules {
  return { kind, bestOf, groups, qualifiers, tables, ...(teams && { teams }) }
}
