import type { BracketMatch, Source } from './bracket'
import type { KnockoutResult } from './input'

/** One side of a match: an entrant, nobody (an empty line, or a match that nobody won), or not known yet (`open`). */
export type Occupant = { id: string } | 'nobody' | 'open'

export interface PlayedMatch {
  match: BracketMatch
  a: Occupant
  b: Occupant
  result?: KnockoutResult
  winner: Occupant
  loser: Occupant
}

/**
 * Carries winners and losers through the matches, in their order; an entrant who meets nobody goes on without playing.
 */
export function playBracket(matches: BracketMatch[], results: Map<string, KnockoutResult>): Map<string, PlayedMatch> {
  const played = new Map<string, PlayedMatch>()
  const occupant = (source: Source): Occupant => {
    if (source.kind === 'entrant') return { id: source.id }
    if (source.kind === 'empty') return 'nobody'
    return played.get(source.match)?.[source.kind] ?? 'open'
  }
  for (const match of matches) {
    const [a, b] = [occupant(match.a), occupant(match.b)]
    const result = results.get(match.id)
    played.set(match.id, { match, a, b, ...(result && { result }), ...endOf(a, b, result) })
  }
  return played
}

/** True when both sides are known entrants: the match has to be played, and can have a result. */
export function isPlayable({ a, b }: Pick<PlayedMatch, 'a' | 'b'>): boolean {
  return typeof a === 'object' && typeof b === 'object'
}

/**
 * Winner and loser of a match. A disqualified loser, and two who both did not come, play no further matches for places.
 */
function endOf(a: Occupant, b: Occupant, result: KnockoutResult | undefined): { winner: Occupant; loser: Occupant } {
  if (a === 'open' || b === 'open') return { winner: 'open', loser: 'open' }
  if (a === 'nobody') return { winner: b, loser: 'nobody' }
  if (b === 'nobody') return { winner: a, loser: 'nobody' }
  if (!result) return { winner: 'open', loser: 'open' }
  if (!result.winner) return { winner: 'nobody', loser: 'nobody' }
  const [winner, loser] = result.winner === a.id ? [a, b] : [b, a]
  return { winner, loser: result.kind === 'disqualified' ? 'nobody' : loser }
}
