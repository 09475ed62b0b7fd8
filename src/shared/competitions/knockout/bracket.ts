/** Origin of one side of a match: an entrant, an empty line, or the end of another match. */
export type Source = { kind: 'entrant'; id: string } | { kind: 'empty' } | { kind: 'winner' | 'loser'; match: string }

/** 一场淘汰赛. `places`: the places that are played for between its winner and its loser and all who follow them. */
export interface BracketMatch {
  id: string
  round: number
  /** First and last place that an entrant in this match can still reach. */
  places: [best: number, worst: number]
  a: Source
  b: Source
}

/**
 * 对阵表. Matches of a draw, round by round, from top to bottom. Losers go on to play for places up to `playedOut` (2, 4
 * or 8): with 4 the losing semi-finalists meet for third, with 8 also the losing quarter-finalists.
 */
export function bracketOf(lines: (string | null)[], playedOut: number): BracketMatch[] {
  const entries = lines.map((id): Source => (id === null ? { kind: 'empty' } : { kind: 'entrant', id }))
  const matches = matchesFor({ entries, best: 1, prefix: '', round: 1 }, playedOut)
  return matches.sort((a, b) => a.round - b.round || a.places[0] - b.places[0])
}

interface Section {
  entries: Source[]
  best: number
  prefix: string
  round: number
}

function matchesFor({ entries, best, prefix, round }: Section, playedOut: number): BracketMatch[] {
  if (entries.length < 2) return []
  const matches = pairsOf(entries).map(
    ([a, b], index): BracketMatch => ({
      id: `${prefix}${round}-${index + 1}`,
      round,
      places: [best, best + entries.length - 1],
      a,
      b,
    })
  )
  const from = (kind: 'winner' | 'loser') => matches.map(({ id }): Source => ({ kind, match: id }))
  const losersBest = best + entries.length / 2
  const losersPlay = entries.length > 2 && losersBest + entries.length / 2 - 1 <= playedOut
  return [
    ...matches,
    ...matchesFor({ entries: from('winner'), best, prefix, round: round + 1 }, playedOut),
    ...(losersPlay
      ? matchesFor({ entries: from('loser'), best: losersBest, prefix: `p${losersBest}:`, round: round + 1 }, playedOut)
      : []),
  ]
}

function pairsOf(entries: Source[]): [Source, Source][] {
  return entries.flatMap((entry, index): [Source, Source][] =>
    index % 2 === 0 ? [[entry, entries[index + 1] ?? { kind: 'empty' }]] : []
  )
}
