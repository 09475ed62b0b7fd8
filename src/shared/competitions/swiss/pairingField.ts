import type { Field } from '../matching/field'
import type { Contender } from './contender'
import { brokenSides, clashingWishes, colleagues, halvesOf, rematches, squaredDifference } from './criteria'

/** Rules that are still kept while a round is being looked for. */
export interface Leniency {
  sides: 'kept' | 'relaxed'
  rematch: 'never' | 'allowed'
}

export type Criterion = (a: Contender, b: Contender) => number

/** Position of the score differences among the criteria that come before the bye is settled. */
const SCORE_LAYER = 3
function leadingCriteria(avoidsSameUnit: boolean): Criterion[] {
  return [rematches, brokenSides, avoidsSameUnit ? colleagues : () => 0, squaredDifference]
}

interface Round {
  contenders: Contender[]
  avoidsSameUnit: boolean
  leniency: Leniency
}

/**
 * All allowed games between the contenders, with the price of each in every criterion from the rematch to the halves.
 */
export function gamesField({ contenders, avoidsSameUnit, leniency }: Round): Field {
  const pairs = allowedPairs(contenders, leniency)
  const at = (index: number) => contenders[index] as Contender
  const criteria = [...leadingCriteria(avoidsSameUnit), clashingWishes]
  const halves = halvesOf(contenders)
  return {
    size: contenders.length,
    a: Int32Array.from(pairs, ([a]) => a),
    b: Int32Array.from(pairs, ([, b]) => b),
    layers: [
      ...criteria.map((price) => Int32Array.from(pairs, ([a, b]) => price(at(a), at(b)))),
      Int32Array.from(pairs, ([a, b]) => halves(a, b)),
    ],
    levels: { layer: SCORE_LAYER, values: contenders.map(({ level }) => level) },
  }
}

/**
 * The same field with an empty chair, which only the candidates may take: whoever sits opposite has the bye. Settles
 * the bye by the criteria down to the score differences, then the largest number; `chair` is the vertex of the chair.
 */
export function byeField(
  { contenders, avoidsSameUnit, leniency }: Round,
  candidates: Contender[]
): Field & { chair: number } {
  const [lowest] = candidates
  const chair = contenders.findLastIndex(({ level }) => level === lowest?.level) + 1
  const seated: (Contender | undefined)[] = contenders.toSpliced(chair, 0, undefined as never)
  const pairs = [
    ...allowedPairs(contenders, leniency).map(([a, b]) => [seatOf(a, chair), seatOf(b, chair)] as const),
    ...candidates.map((candidate) => [contenders.indexOf(candidate), chair] as const),
  ]
  const price = (criterion: Criterion) =>
    Int32Array.from(pairs, ([a, b]) => {
      const [one, other] = [seated[a], seated[b]]
      return one && other ? criterion(one, other) : 0
    })
  const byeOrder = new Map(
    [...candidates].sort((a, b) => b.place - a.place).map((candidate, order) => [candidate, order])
  )
  return {
    chair,
    size: seated.length,
    a: Int32Array.from(pairs, ([a]) => a),
    b: Int32Array.from(pairs, ([, b]) => b),
    layers: [
      ...leadingCriteria(avoidsSameUnit).map(price),
      Int32Array.from(pairs, ([a, b]) => (b === chair ? (byeOrder.get(seated[a] as Contender) ?? 0) : 0)),
    ],
    levels: { layer: SCORE_LAYER, values: seated.map((seat) => (seat ?? lowest)?.level ?? 0) },
  }
}

function seatOf(index: number, chair: number): number {
  return index < chair ? index : index + 1
}

function allowedPairs(contenders: Contender[], leniency: Leniency): [number, number][] {
  return contenders.flatMap((one, a) =>
    contenders.slice(a + 1).flatMap((other, behind): [number, number][] => {
      if (leniency.rematch === 'never' && one.met.has(other.id)) return []
      if (leniency.sides === 'kept' && brokenSides(one, other) > 0) return []
      return [[a, a + 1 + behind]]
    })
  )
}
