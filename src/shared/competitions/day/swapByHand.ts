import type { CompetitionRound, PairedTable } from '../play/round'
import type { Contender } from '../swiss/contender'
import type { Swiss } from '../swiss/input'
import { contendersFor } from '../swiss/pairRound'
import type { Relaxation } from '../swiss/relaxation'
import { mayPlay } from '../swiss/sides'

/** Who meets whom in a draft. */
export type Draft = Pick<CompetitionRound, 'pairs' | 'lone' | 'relaxed' | 'again'>

/** Who trades places with whom, by their numbers, who wants it and on what grounds. */
export interface Swap {
  one: number
  other: number
  by: string
  why: string
}

/** A draft with two people in each other's place, and which rules the tables concerned break now. */
export interface Swapped extends Draft {
  breaks: Relaxation[]
}

/**
 * 人工对调. Two people of a draft trade places: table and side, or the bye. Undefined where one of them has no place in
 * the round. What had been told of the tables concerned is told anew.
 */
export function swapByHand(swiss: Swiss, draft: Draft, { one, other, by, why }: Swap): Swapped | undefined {
  if (one === other || ![one, other].every((no) => hasPlace(draft, no))) return undefined
  const known = new Map(contendersFor(swiss).map((contender) => [Number(contender.id), contender]))
  const of = (no: number) => known.get(no)
  const turned = (no: number) => (no === one ? other : no === other ? one : no)
  const isTouched = (no: number) => no === one || no === other
  const round = swiss.rounds.length + 1
  const grounds = `裁判人工对调：${why}`
  const pairs = draft.pairs.map((pair): PairedTable => {
    const { table, first, second } = { ...pair, first: turned(pair.first), second: turned(pair.second) }
    if (!isTouched(first) && !isTouched(second)) return pair
    return { table, first, second, say: { first: grounds, second: grounds } }
  })
  const lone = draft.lone.map((each) => (each.result === 'bye' ? { ...each, no: turned(each.no) } : each))
  const touched = pairs.filter(({ first, second }) => isTouched(first) || isTouched(second))
  const bye = lone.find(({ no, result }) => result === 'bye' && isTouched(no))
  const breaks = [
    ...touched.flatMap(({ first, second }) => breaksOf(of(first), of(second), round)),
    ...byeBreaks(bye && of(bye.no), [...known.values()], round),
  ]
  const concerned = new Set([one, other, ...touched.flatMap(({ first, second }) => [first, second])].map(String))
  const kept = draft.relaxed.filter(
    ({ rule, entrants }) => rule === 'byHand' || !entrants.some((id) => concerned.has(id))
  )
  const swap: Relaxation = {
    rule: 'byHand',
    entrants: [`${one}`, `${other}`],
    why: `第 ${round} 轮由 ${by} 人工对调 ${labelOf(of(one), one)} 与 ${labelOf(of(other), other)}，理由：${why}。`,
  }
  const again = pairs.filter(({ first, second }) => of(first)?.met.has(`${second}`)).map(({ table }) => table)
  return { pairs, lone, relaxed: [...kept, swap, ...breaks], again, breaks }
}

/** Whether somebody plays in the draft, or has its bye. */
function hasPlace({ pairs, lone }: Draft, no: number): boolean {
  const isPaired = pairs.some(({ first, second }) => first === no || second === no)
  return isPaired || lone.some((each) => each.no === no && each.result === 'bye')
}

function breaksOf(first: Contender | undefined, second: Contender | undefined, round: number): Relaxation[] {
  if (!first || !second) return []
  const both = [first.id, second.id]
  const [a, b] = [first.label, second.label]
  const met = first.met.get(second.id) ?? 0
  return [
    ...(met > 0
      ? [{ rule: 'rematch' as const, entrants: both, why: `第 ${round} 轮 ${a} 与 ${b} 此前已交手 ${met} 次。` }]
      : []),
    ...(first.unit !== undefined && first.unit === second.unit
      ? [{ rule: 'sameUnit' as const, entrants: both, why: `第 ${round} 轮 ${a} 与 ${b} 同属 ${first.unit}。` }]
      : []),
    ...(mayPlay(first.sides, 'first') ? [] : [brokenSide(first, '执红', round)]),
    ...(mayPlay(second.sides, 'second') ? [] : [brokenSide(second, '执黑', round)]),
  ]
}

function brokenSide({ id, label }: Contender, side: string, round: number): Relaxation {
  return { rule: 'sides', entrants: [id], why: `第 ${round} 轮 ${label} 又${side}，超出先后手限制。` }
}

function byeBreaks(bye: Contender | undefined, all: Contender[], round: number): Relaxation[] {
  if (!bye) return []
  const lower = all.filter(({ byes, level }) => byes <= bye.byes && level < bye.level)
  return [
    ...(bye.byes > 0
      ? [{ rule: 'secondBye' as const, entrants: [bye.id], why: `第 ${round} 轮 ${bye.label} 再次轮空。` }]
      : []),
    ...(lower.length > 0
      ? [
          {
            rule: 'lowestBye' as const,
            entrants: [bye.id],
            why: `第 ${round} 轮 ${bye.label}（${bye.points} 分）轮空，还有 ${lower.length} 人积分更低。`,
          },
        ]
      : []),
  ]
}

function labelOf(contender: Contender | undefined, no: number): string {
  return contender?.label ?? `${no} 号`
}
