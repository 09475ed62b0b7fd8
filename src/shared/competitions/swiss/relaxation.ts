import type { Contender } from './contender'
import { mayPlay } from './sides'

/** 放宽. A rule that this round could not keep, or two who were exchanged by hand; whom it concerns, and one sentence why. */
export interface Relaxation {
  rule: 'sameUnit' | 'sides' | 'lowestBye' | 'secondBye' | 'rematch' | 'byHand' | 'laterRounds'
  entrants: string[]
  why: string
}

interface Round {
  contenders: Contender[]
  games: { first: Contender; second: Contender }[]
  bye: Contender | undefined
  avoidsSameUnit: boolean
  round: number
  isForLater?: boolean
}

/** Compares a finished round with the rules and lists every rule that had to give way, in the order of relaxing. */
export function relaxationsOf(round: Round): Relaxation[] {
  return [...forLater(round), ...sameUnit(round), ...brokenSides(round), ...unusualBye(round), ...rematches(round)]
}

function forLater({ isForLater, round }: Round): Relaxation[] {
  if (!isForLater) return []
  const why = `第 ${round} 轮没有照积分最接近的来配：那样排，后面就有一轮排不出没有重复对局的对阵。`
  return [{ rule: 'laterRounds', entrants: [], why }]
}

function sameUnit({ games, avoidsSameUnit, round }: Round): Relaxation[] {
  if (!avoidsSameUnit) return []
  return games
    .filter(({ first, second }) => first.unit !== undefined && first.unit === second.unit)
    .map(({ first, second }) => ({
      rule: 'sameUnit',
      entrants: [first.id, second.id],
      why: `第 ${round} 轮 ${first.label} 与 ${second.label} 同属 ${first.unit}：其他排法也躲不开同单位相遇，或要放宽更靠前的规则。`,
    }))
}

function brokenSides({ games, round }: Round): Relaxation[] {
  return games.flatMap(({ first, second }) => [
    ...(mayPlay(first.sides, 'first') ? [] : [broken(first, '先手', second, round)]),
    ...(mayPlay(second.sides, 'second') ? [] : [broken(second, '后手', first, round)]),
  ])
}

function broken(who: Contender, side: string, opponent: Contender, round: number): Relaxation {
  return {
    rule: 'sides',
    entrants: [who.id],
    why: `第 ${round} 轮 ${who.label} 对 ${opponent.label} 仍执${side}，超出先后手限制：守住限制就排不出没有重复对局的一轮。`,
  }
}

function unusualBye({ contenders, bye, round }: Round): Relaxation[] {
  if (!bye) return []
  const passed = contenders.filter(({ byes, level }) => byes <= bye.byes && level < bye.level && byes === bye.byes)
  const names = (list: Contender[]) => list.map(({ label }) => label).join('、')
  const lowest: Relaxation = {
    rule: 'lowestBye',
    entrants: [bye.id],
    why: `第 ${round} 轮由 ${bye.label}（${bye.points} 分）轮空：如果让积分更低的 ${names(passed)} 轮空，其余的人就排不出合规的对阵。`,
  }
  const fewer = contenders.filter(({ byes }) => byes < bye.byes)
  const second: Relaxation = {
    rule: 'secondBye',
    entrants: [bye.id],
    why: `第 ${round} 轮 ${bye.label} 再次轮空：${fewer.length === 0 ? '在场的人都轮空过' : `让没轮空过的 ${names(fewer)} 轮空，其余的人就排不出合规的对阵`}。`,
  }
  return [...(passed.length > 0 ? [lowest] : []), ...(bye.byes > 0 ? [second] : [])]
}

function rematches({ games, round }: Round): Relaxation[] {
  return games
    .filter(({ first, second }) => first.met.has(second.id))
    .map(({ first, second }) => ({
      rule: 'rematch',
      entrants: [first.id, second.id],
      why: `第 ${round} 轮 ${first.label} 与 ${second.label} 再次相遇：没有别的排法，规程在赛前允许重复对局。`,
    }))
}
