import { isUnplayedWin, pointsOf, type RoundEntry, type SwissRecord } from '../swiss/record'
import type { Counting } from './counting'
import type { Tiebreak } from './tiebreak'

/** Value of a tie-break: one number, or several that are compared one after the other. */
export type TiebreakValue = number | number[]

export interface Table {
  records: Map<string, SwissRecord>
  points: Map<string, number>
  lowest: number
  counting: Counting
}

export function tableOf(records: SwissRecord[], counting: Counting): Table {
  const points = new Map(records.map((record) => [record.entrant.id, pointsOf(record)]))
  return {
    records: new Map(records.map((record) => [record.entrant.id, record])),
    points,
    lowest: Math.min(...points.values()),
    counting,
  }
}

/** Value of one entrant in a tie-break, among the entrants it is tied with; more is better, but for fouls. */
export function tiebreakValue(
  tiebreak: Tiebreak,
  record: SwissRecord,
  tied: SwissRecord[],
  table: Table
): TiebreakValue {
  const { entries } = record
  switch (tiebreak) {
    case 'opponentScore':
      return sum(entries, (entry) => opponentScore(entry, record, table))
    case 'progressive':
      return sum(runningPoints(entries), (points) => points)
    case 'wins':
      return entries.filter((entry) => isWin(entry, table.counting)).length
    case 'secondWins':
      return entries.filter((entry) => entry.kind === 'played' && entry.side === 'second' && entry.outcome === 'win')
        .length
    case 'secondGames':
      return entries.filter((entry) => entry.kind === 'played' && entry.side === 'second').length
    case 'fouls':
      return sum(entries, (entry) => entry.fouls)
    case 'directWin':
      return directPoints(record, tied)
    case 'previousRounds':
      return runningPoints(entries).slice(0, -1).reverse()
    case 'laterRounds':
      return entries.map((_entry, dropped) => sum(entries.slice(dropped + 1), ({ points }) => points)).slice(0, -1)
  }
}

/** Order of two values; below 0 when the first stands higher, 0 when the tie stays. */
export function compareValues(tiebreak: Tiebreak, one: TiebreakValue, other: TiebreakValue): number {
  const [a, b] = [[one].flat(), [other].flat()]
  const index = a.findIndex((value, at) => value !== b[at])
  if (index < 0) return 0
  const difference = (b[index] ?? 0) - (a[index] ?? 0)
  return tiebreak === 'fouls' ? -difference : difference
}

/** 对手分. The final points of every opponent, and for a bye or a forfeit what the settings say. */
function opponentScore(entry: RoundEntry, record: SwissRecord, { points, lowest, counting }: Table): number {
  const { byeOpponentScore, forfeitOpponentScore } = counting
  if (entry.kind === 'played') return points.get(entry.opponent ?? '') ?? 0
  if (entry.kind === 'bye' && byeOpponentScore === 'lowest') return lowest
  if (entry.kind === 'bye' && byeOpponentScore === 'own') return points.get(record.entrant.id) ?? 0
  if (entry.kind === 'forfeit' && forfeitOpponentScore === 'lowest') return lowest
  if (entry.kind === 'forfeit' && forfeitOpponentScore === 'counts') return points.get(entry.opponent ?? '') ?? 0
  return 0
}

function isWin(entry: RoundEntry, { byeIsWin, forfeitIsWin }: Counting): boolean {
  if (entry.kind === 'bye') return byeIsWin
  if (isUnplayedWin(entry)) return forfeitIsWin
  return entry.kind === 'played' && entry.outcome === 'win'
}

/** 直胜. Points in the games among the tied; nothing unless all of them have played each other. */
function directPoints(record: SwissRecord, tied: SwissRecord[]): number {
  const ids = new Set(tied.map(({ entrant }) => entrant.id))
  const among = (each: SwissRecord) =>
    each.entries.filter(({ kind, opponent }) => kind === 'played' && ids.has(opponent ?? ''))
  const everybodyMet = tied.every(
    (each) => new Set(among(each).map(({ opponent }) => opponent)).size === tied.length - 1
  )
  return everybodyMet ? sum(among(record), ({ points }) => points) : 0
}

function runningPoints(entries: RoundEntry[]): number[] {
  return entries.map((_entry, index) => sum(entries.slice(0, index + 1), ({ points }) => points))
}

function sum<Item>(items: Item[], measure: (item: Item) => number): number {
  return items.reduce((total, item) => total + measure(item), 0)
}
