import type { Store } from '#server/store'
import { busyIn } from '#shared/competitions/hall/busyIn'
import { isTooNear, overlaps } from '#shared/competitions/hall/busyMatch'
import type { Competition } from '#shared/competitions/play/competition'
import type { CompetitionRound } from '#shared/competitions/play/round'
import { isByStages, readPlayed } from '../readPlayed'
import { busyElsewhere } from './busyElsewhere'

/** Whether a draft meets what others have published: two that were planned at one moment did not see each other. */
export async function clashesElsewhere(
  store: Store,
  competition: Competition,
  { id }: Pick<CompetitionRound, 'id'>
): Promise<boolean> {
  const busy = await busyElsewhere(store, competition, ['published', 'undoing'])
  if (busy.length === 0) return false
  const played = await readPlayed(store, competition.id)
  if (!isByStages(played)) return false
  const own = busyIn(played, (round) => round.id === id)
  return own.some((match) =>
    busy.some(
      (other) =>
        (match.table === other.table && overlaps(match, other)) ||
        (isTooNear(match, other) && match.people.some((who) => other.people.includes(who)))
    )
  )
}
