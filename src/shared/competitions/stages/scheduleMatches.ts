import { type BusyMatch, isTooNear, overlaps } from '../hall/busyMatch'
import { clearOfPauses, type HallPause } from '../hall/pause'

/** A match that wants a table: who plays in it, as far as known, and which matches must be over before. */
export interface WaitingMatch {
  number: number
  players: number[]
  after: number[]
  /** Keys of everybody who may play in it, for those who play elsewhere in the hall too. */
  people?: readonly string[]
}

interface HallOfTables {
  tables: number
  from: number
  /** For one match, and for the rest of its players. */
  minutes: number
  restMinutes: number
  pauses?: readonly HallPause[]
  /** Matches of other competitions on the same tables, whose people may be the same. */
  busy?: readonly BusyMatch[]
}

interface Placed {
  number: number
  table: number
  startsAt: number
}

const MINUTE = 60_000

/**
 * 排台和时间. Fills the tables turn by turn in the given order: nobody is at two tables, everybody has their rest, and a
 * match of a bracket waits for those that lead to it; no match reaches into a pause. Tables and people that others in the hall need then are left to them.
 */
export function scheduleMatches(waiting: readonly WaitingMatch[], hall: HallOfTables): Placed[] {
  const [lasts, rests] = [hall.minutes * MINUTE, hall.restMinutes * MINUTE]
  const placed = new Map<number, Placed>()
  const freeAt = new Map<number, number>()
  const elsewhere = byPerson(hall.busy ?? [])
  let left = [...waiting]
  const clear = (at: number) => clearOfPauses(at, hall.minutes, hall.pauses ?? [])
  for (let at = clear(hall.from); left.length > 0; at = clear(at + lasts)) {
    const busy = new Set<number>()
    const turn: Placed[] = []
    const time = { startsAt: at, minutes: hall.minutes, restMinutes: hall.restMinutes }
    const tables = freeTables(hall, time)
    for (const { number, players, after, people = [] } of left) {
      const table = tables[turn.length]
      if (table === undefined) break
      const isRested = players.every((player) => !busy.has(player) && (freeAt.get(player) ?? 0) <= at)
      const isLedTo = after.every(
        (one) => (placed.get(one)?.startsAt ?? Number.POSITIVE_INFINITY) + lasts + rests <= at
      )
      if (!isRested || !isLedTo) continue
      if (people.some((one) => elsewhere.get(one)?.some((match) => isTooNear(match, time)))) continue
      turn.push({ number, table, startsAt: at })
      for (const player of players) busy.add(player)
    }
    for (const player of busy) freeAt.set(player, at + lasts + rests)
    for (const one of turn) placed.set(one.number, one)
    left = left.filter(({ number }) => !placed.has(number))
  }
  return waiting.flatMap(({ number }) => placed.get(number) ?? [])
}

function freeTables({ tables, busy = [] }: HallOfTables, time: Parameters<typeof overlaps>[0]): number[] {
  const taken = new Set(busy.filter((match) => overlaps(match, time)).map(({ table }) => table))
  return Array.from({ length: tables }, (_none, index) => index + 1).filter((table) => !taken.has(table))
}

function byPerson(busy: readonly BusyMatch[]): Map<string, BusyMatch[]> {
  const found = new Map<string, BusyMatch[]>()
  for (const match of busy) for (const one of match.people) found.set(one, [...(found.get(one) ?? []), match])
  return found
}
