import { labelOf } from './entrant'
import { byesOf, meetings, pointsOf, type SwissRecord, sidesOf } from './record'
import { type Side, type SideWish, wishOf } from './sides'

/** 待编排者. One entrant of the round to be paired, with all that the rules ask about. */
export interface Contender {
  id: string
  label: string
  unit: string | undefined
  place: number
  points: number
  /**
   * Points counted in steps, the largest of which all points of this field are multiples; so differences are whole
   * numbers.
   */
  level: number
  sides: Side[]
  wish: SideWish | undefined
  byes: number
  met: Map<string, number>
}

/** 分数段的顺序. The highest points first, within the same points the smallest number first. */
export function contendersOf(records: SwissRecord[]): Contender[] {
  const step = smallestStep(records.map(pointsOf))
  return records.map((record) => contenderOf(record, step)).sort((a, b) => b.level - a.level || a.place - b.place)
}

function contenderOf(record: SwissRecord, step: number): Contender {
  const { entrant, place, entries } = record
  const sides = sidesOf(record)
  const opponents = entries.flatMap(({ kind, opponent }) => (kind === 'played' && opponent ? [opponent] : []))
  return {
    id: entrant.id,
    label: labelOf(entrant),
    unit: entrant.unit ?? undefined,
    place,
    points: pointsOf(record),
    level: Math.round(pointsOf(record) / step),
    sides,
    wish: wishOf(sides),
    byes: byesOf(record),
    met: new Map(opponents.map((opponent) => [opponent, meetings(record, opponent)])),
  }
}

/** The largest step of which all these points, which come in halves, are multiples. */
function smallestStep(points: number[]): number {
  return (points.map((each) => each * 2).reduce(commonDivisor, 0) || 2) / 2
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
