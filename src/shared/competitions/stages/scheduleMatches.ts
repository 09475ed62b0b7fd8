/** A match that wants a table: who plays in it, as far as known, and which matches must be over before. */
export interface WaitingMatch {
  number: number
  players: number[]
  after: number[]
}

interface HallOfTables {
  tables: number
  from: number
  /** For one match, and for the rest of its players. */
  minutes: number
  restMinutes: number
}

interface Placed {
  number: number
  table: number
  startsAt: number
}

const MINUTE = 60_000

/**
 * 排台和时间. Fills the tables turn by turn in the given order: nobody is at two tables, everybody has their rest, and a
 * match of a bracket waits for those that lead to it.
 */
export function scheduleMatches(waiting: readonly WaitingMatch[], hall: HallOfTables): Placed[] {
  const [lasts, rests] = [hall.minutes * MINUTE, hall.restMinutes * MINUTE]
  const placed = new Map<number, Placed>()
  const freeAt = new Map<number, number>()
  let left = [...waiting]
  for (let at = hall.from; left.length > 0; at += lasts) {
    const busy = new Set<number>()
    const turn: Placed[] = []
    for (const { number, players, after } of left) {
      if (turn.length === hall.tables) break
      const isRested = players.every((player) => !busy.has(player) && (freeAt.get(player) ?? 0) <= at)
      const isLedTo = after.every(
        (one) => (placed.get(one)?.startsAt ?? Number.POSITIVE_INFINITY) + lasts + rests <= at
      )
      if (!isRested || !isLedTo) continue
      turn.push({ number, table: turn.length + 1, startsAt: at })
      for (const player of players) busy.add(player)
    }
    for (const player of busy) freeAt.set(player, at + lasts + rests)
    for (const one of turn) placed.set(one.number, one)
    left = left.filter(({ number }) => !placed.has(number))
  }
  return waiting.flatMap(({ number }) => placed.get(number) ?? [])
}
