import { type GameOutcome, outcomeFor } from '#shared/competitions/play/resultWords'
import type { OwnMatch } from '#shared/competitions/play/view'

/** How a match ended for its reader, once it counts. */
export function outcomeOf({ side, state, result }: OwnMatch): GameOutcome | undefined {
  return state === 'final' && result ? outcomeFor(side, result) : undefined
}
