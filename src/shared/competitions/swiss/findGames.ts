import { pairInOrder } from '../matching/pairInOrder'
import type { Contender } from './contender'
import { byeField, gamesField, type Leniency } from './pairingField'

export interface Games {
  games: [Contender, Contender][]
  bye: Contender | undefined
  leniency: Leniency
  /** Costs of the round in sum, by each criterion from the rematch to the halves. */
  sums: number[]
}

interface Wanted {
  contenders: Contender[]
  avoidsSameUnit: boolean
  allowsRematch: boolean
}

/**
 * 编排. Keeps every rule if that is possible; else sides give way, then a bye goes to one who had one, then (opted in)
 * there is a rematch. In an odd field the bye is settled first: the lowest points whose remainder can be paired.
 * Undefined when nothing fits.
 */
export function findGames({ contenders, avoidsSameUnit, allowsRematch }: Wanted): Games | undefined {
  for (const rematch of allowsRematch ? (['never', 'allowed'] as const) : (['never'] as const)) {
    for (const byes of contenders.length % 2 === 0 ? [undefined] : byeCounts(contenders)) {
      for (const sides of ['kept', 'relaxed'] as const) {
        const leniency: Leniency = { sides, rematch }
        const round = { contenders, avoidsSameUnit, leniency }
        const found = byes === undefined ? pairAll(round) : pairWithBye(round, byes)
        if (found) return found
      }
    }
  }
  return undefined
}

type Round = Parameters<typeof gamesField>[0]

function pairAll(round: Round, bye?: Contender): Games | undefined {
  const pairing = pairInOrder(gamesField(round))
  if (!pairing) return undefined
  const games = round.contenders.flatMap((one, index): [Contender, Contender][] => {
    const mate = pairing.mates[index] as number
    return mate > index ? [[one, round.contenders[mate] as Contender]] : []
  })
  return { games, bye, leniency: round.leniency, sums: pairing.sums }
}

function pairWithBye(round: Round, byes: number): Games | undefined {
  const able = round.contenders.filter((contender) => contender.byes === byes)
  const levels = [...new Set(able.map(({ level }) => level))].sort((a, b) => a - b)
  for (const level of levels) {
    const bye = settleBye(
      round,
      able.filter((contender) => contender.level === level)
    )
    if (bye) return pairAll({ ...round, contenders: round.contenders.filter((contender) => contender !== bye) }, bye)
  }
  return undefined
}

function settleBye(round: Round, candidates: Contender[]): Contender | undefined {
  const field = byeField(round, candidates)
  const seat = pairInOrder(field)?.mates[field.chair]
  return seat === undefined ? undefined : round.contenders[seat > field.chair ? seat - 1 : seat]
}

function byeCounts(contenders: Contender[]): number[] {
  return [...new Set(contenders.map(({ byes }) => byes))].sort((a, b) => a - b)
}
