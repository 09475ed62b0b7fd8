import type { Match } from '../play/match'
import { isOut } from '../play/round'
import { playStages } from './playStages'
import { seatMatches } from './seatMatches'
import type { StagesStored } from './toStagesInput'
import { toStagesInput } from './toStagesInput'

/** 后果. A later match in which others come to meet; `loses` where it has been told or has ended, which counts no more. */
export interface LaterChange {
  matchId: string
  number: number
  places?: [best: number, worst: number]
  /** Who sits there now, and who comes instead; null where that is open again. */
  from: [first: number, second: number]
  to: [first: number | null, second: number | null]
  loses: boolean
}

/** What a result, written over another, changes in matches that are already called. */
export function laterChanges(stored: StagesStored, changed: Match): LaterChange[] {
  const after = { ...stored, matches: stored.matches.map((match) => (match.id === changed.id ? changed : match)) }
  const stage = after.rounds.find((round) => isOut(round) && round.lines)
  const played = stage && playStages(toStagesInput(after))
  if (!stage || !played?.ok) return []
  const current = after.matches.filter(({ roundId, turn }) => roundId === stage.id && turn === stage.turn)
  const seating = seatMatches({ ...stage, competitionId: stored.competition.id }, current, played.value, 0)
  return seating.moved.map(({ before, after: now }) => {
    const isOpen = now.state === 'void'
    return {
      ...{ matchId: before.id, number: before.number ?? before.table, from: [before.first, before.second] },
      ...(before.places && { places: before.places }),
      to: isOpen ? openSeats(before, played.value.knockout?.matches) : [now.first, now.second],
      loses: before.state !== 'open' || (before.play?.rubbers ?? []).length > 0,
    }
  })
}

function openSeats(
  { bracket }: Match,
  matches: { id: string; a: string | null; b: string | null }[] = []
): [number | null, number | null] {
  const found = matches.find(({ id }) => id === bracket)
  return [found?.a ? Number(found.a) : null, found?.b ? Number(found.b) : null]
}
