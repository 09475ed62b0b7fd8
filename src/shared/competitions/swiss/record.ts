import type { SwissEntrant } from './entrant'
import type { Side } from './sides'

/** One round of one entrant. */
export interface RoundEntry {
  round: number
  kind: 'played' | 'forfeit' | 'bye' | 'halfBye' | 'absent' | 'notThere'
  /** Points gained, in the event's own measure. */
  points: number
  opponent?: string
  side?: Side
  outcome?: 'win' | 'draw' | 'loss'
  fouls: number
  /** Set when the round does not mention an entrant who had begun; it counts as absent, and is told. */
  unlisted?: true
}

/** 战绩. All rounds of one entrant, oldest first. `place` counts from 0 in the order of numbers. */
export interface SwissRecord {
  entrant: SwissEntrant
  place: number
  entries: RoundEntry[]
}

export function pointsOf(record: SwissRecord): number {
  return record.entries.reduce((sum, entry) => sum + entry.points, 0)
}

/** Sides of the games that were played at the board, oldest first. */
export function sidesOf(record: SwissRecord): Side[] {
  return record.entries.flatMap((entry) => (entry.kind === 'played' && entry.side ? [entry.side] : []))
}

/** Number of games that the two have played at the board; a forfeited game is no meeting. */
export function meetings(record: SwissRecord, opponent: string): number {
  return record.entries.filter((entry) => entry.kind === 'played' && entry.opponent === opponent).length
}

/** Number of byes and of wins without a game: nobody gets a second such gift (FIDE C.04.1). */
export function byesOf(record: SwissRecord): number {
  return record.entries.filter((entry) => entry.kind === 'bye' || isUnplayedWin(entry)).length
}

export function isUnplayedWin(entry: RoundEntry): boolean {
  return entry.kind === 'forfeit' && entry.outcome === 'win'
}

/** 弃权. Number of absences in a row up to the last round; a game lost by forfeit is one. */
function absencesInARow(record: SwissRecord): number {
  const back = [...record.entries].reverse()
  const came = back.findIndex((entry) => !isAbsence(entry))
  return came < 0 ? back.length : came
}

/** 连续弃权出局. True after `limit` absences in a row (null: never), until the entrant plays again. */
export function isOut(record: SwissRecord, limit: number | null): boolean {
  return limit !== null && absencesInARow(record) >= limit
}

function isAbsence(entry: RoundEntry): boolean {
  return entry.kind === 'absent' || (entry.kind === 'forfeit' && entry.outcome === 'loss')
}

/** 漏报. Rounds that do not mention an entrant who had begun. */
export function unlistedOf(records: SwissRecord[]): { id: string; round: number }[] {
  return records.flatMap(({ entrant, entries }) =>
    entries.flatMap(({ round, unlisted }) => (unlisted ? [{ id: entrant.id, round }] : []))
  )
}
