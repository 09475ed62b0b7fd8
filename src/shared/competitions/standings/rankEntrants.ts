import type { SwissRecord } from '../swiss/record'
import type { Tiebreak } from './tiebreak'
import { compareValues, type Table, type TiebreakValue, tiebreakValue } from './tiebreakValue'

/** 名次. Places count from 1; entrants who are equal in everything share one, and the places after it are left out. */
export interface Standing {
  place: number
  id: string
  points: number
  /** Value of each tie-break, in the order of the event. */
  tiebreaks: TiebreakValue[]
}

/** Ranks by points, then by each tie-break among those who are still equal. Equal ones stand by number. */
export function rankEntrants(records: SwissRecord[], tiebreaks: Tiebreak[], table: Table): Standing[] {
  const points = (record: SwissRecord) => table.points.get(record.entrant.id) ?? 0
  const groups = splitBy(records, points, (a, b) => b - a)
  let place = 1
  return groups.flatMap((group) =>
    breakTie({ members: group, values: group.map(() => []) }, tiebreaks, table).flatMap(({ members, values }) => {
      const shared = place
      place += members.length
      return members.map((record, index) => ({
        place: shared,
        id: record.entrant.id,
        points: points(record),
        tiebreaks: values[index] ?? [],
      }))
    })
  )
}

interface Tied {
  members: SwissRecord[]
  values: TiebreakValue[][]
}

function breakTie({ members, values }: Tied, [tiebreak, ...later]: Tiebreak[], table: Table): Tied[] {
  if (!tiebreak) return [{ members, values }]
  const valueFor = new Map(members.map((record) => [record, tiebreakValue(tiebreak, record, members, table)]))
  const before = new Map(members.map((record, index) => [record, values[index] ?? []]))
  const groups = splitBy(
    members,
    (record) => valueFor.get(record) ?? 0,
    (a, b) => compareValues(tiebreak, a, b)
  )
  return groups.flatMap((group) => {
    const extended = group.map((record) => [...(before.get(record) ?? []), valueFor.get(record) ?? 0])
    return breakTie({ members: group, values: extended }, later, table)
  })
}

/** Groups of equal items, the best group first; within a group the given order stays. */
function splitBy<Item, Value>(
  items: Item[],
  measure: (item: Item) => Value,
  compare: (a: Value, b: Value) => number
): Item[][] {
  const sorted = [...items].sort((a, b) => compare(measure(a), measure(b)))
  const groups: Item[][] = []
  for (const item of sorted) {
    const group = groups.at(-1)
    const [head] = group ?? []
    if (group && head !== undefined && compare(measure(head), measure(item)) === 0) group.push(item)
    else groups.push([item])
  }
  return groups
}
