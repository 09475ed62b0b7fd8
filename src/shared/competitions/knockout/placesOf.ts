import type { PlayedMatch } from './playBracket'

/**
 * 名次. Taken from every decided match whose loser plays no more: a match for two places gives both; the others give
 * their losers a shared place (joint third, joint fifth), and list them as they become known.
 */
export function placesOf(played: PlayedMatch[]): { place: number; ids: string[] }[] {
  const goesOn = new Set(
    played.flatMap(({ match }) =>
      [match.a, match.b].flatMap((source) => (source.kind === 'loser' ? [source.match] : []))
    )
  )
  const places = new Map<number, string[]>()
  for (const { match, winner, loser } of played) {
    const [best, worst] = match.places
    const middle = best + (worst - best + 1) / 2
    if (worst - best === 1 && typeof winner === 'object') places.set(best, [winner.id])
    if (!goesOn.has(match.id) && typeof loser === 'object')
      places.set(middle, [...(places.get(middle) ?? []), loser.id])
  }
  return [...places].sort(([a], [b]) => a - b).map(([place, ids]) => ({ place, ids }))
}
