import type { Swiss } from '../swiss/input'

/**
 * The rules once more, written to be read and not to be fast: every legal round of a small field is enumerated, and the
 * best is found by its prices in the order of the rules. It shares no code with the engine.
 */
interface Player {
  id: string
  number: number
  unit: string | null | undefined
  points: number
  /** Sides played: +1 for each first move, −1 for each second. */
  sides: number[]
  met: string[]
  byes: number
}

export interface BestRound {
  bye: string | null
  /** Prices of the round: broken sides, pairs of one unit, squared differences, clashing wishes. */
  prices: number[]
}

/**
 * The best round, or null when no legal one exists. Takes entrants with numbers, statuses and results 1-0, 1/2, 0-1,
 * bye.
 */
export function bestRound(swiss: Swiss): BestRound | null {
  const players = playersOf(swiss)
  const avoids = swiss.rules.avoidSameUnitRounds?.includes(swiss.rounds.length + 1) ?? false
  if (players.length % 2 === 0) {
    for (const strict of [true, false]) {
      const best = bestOf(everyPairing(players).flatMap((games) => pricesOf(games, strict, avoids)))
      if (best) return { bye: null, prices: best }
    }
    return null
  }
  for (const byes of ascending(players.map((player) => player.byes))) {
    for (const strict of [true, false]) {
      const able = players.filter((player) => player.byes === byes)
      for (const points of ascending(able.map((player) => player.points))) {
        const rounds = able
          .filter((player) => player.points === points)
          .flatMap((player) => {
            const rest = everyPairing(players.filter((other) => other !== player))
            const best = bestOf(rest.flatMap((games) => pricesOf(games, strict, avoids)))
            return best ? [{ player, best }] : []
          })
        const [settled] = rounds.sort(
          (a, b) => compare(a.best.slice(0, 3), b.best.slice(0, 3)) || b.player.number - a.player.number
        )
        if (settled) return { bye: settled.player.id, prices: settled.best }
      }
    }
  }
  return null
}

/** Prices of a given round, in the same order. */
export function pricesOfRound(swiss: Swiss, pairs: { first: string; second: string }[]): number[] {
  const players = playersOf(swiss)
  const find = (id: string) => players.find((player) => player.id === id) as Player
  const avoids = swiss.rules.avoidSameUnitRounds?.includes(swiss.rounds.length + 1) ?? false
  const [prices = []] = pricesOf(
    pairs.map(({ first, second }) => [find(first), find(second)]),
    false,
    avoids
  )
  return prices
}

function playersOf({ entrants, rounds, rules }: Swiss): Player[] {
  const active = entrants.filter(({ status }) => status === 'active')
  return active.map(({ id, number, unit }) => {
    const mine = rounds.flat().filter(({ first, second }) => first === id || second === id)
    const games = mine.filter(({ second }) => second !== null)
    return {
      id,
      number: number ?? 0,
      unit,
      points: mine.reduce((sum, game) => sum + gained(game, id, rules.points), 0),
      sides: games.map(({ first }) => (first === id ? 1 : -1)),
      met: games.map(({ first, second }) => (first === id ? (second ?? '') : first)),
      byes: mine.filter(({ result }) => result === 'bye').length,
    }
  })
}

function gained(
  { first, result }: Swiss['rounds'][number][number],
  id: string,
  points: Swiss['rules']['points']
): number {
  if (result === 'bye') return points.bye
  if (result === '1/2') return points.draw
  if (result !== '1-0' && result !== '0-1') return 0
  return (result === '1-0') === (first === id) ? points.win : points.loss
}

type Pair = [Player, Player]

function everyPairing([first, ...others]: Player[]): Pair[][] {
  if (!first) return [[]]
  return others
    .filter(({ id }) => !first.met.includes(id))
    .flatMap((other) =>
      everyPairing(others.filter((each) => each !== other)).map((games): Pair[] => [[first, other], ...games])
    )
}

function pricesOf(games: Pair[], strict: boolean, avoids: boolean): number[][] {
  const total = (price: (pair: Pair) => number) => games.reduce((sum, pair) => sum + price(pair), 0)
  const broken = total(([a, b]) => Math.min(breaks(a, 1) + breaks(b, -1), breaks(a, -1) + breaks(b, 1)))
  if (strict && broken > 0) return []
  const colleagues = avoids ? total(([a, b]) => (a.unit && a.unit === b.unit ? 1 : 0)) : 0
  const squares = total(([a, b]) => (a.points - b.points) ** 2)
  return [[broken, colleagues, squares, total(([a, b]) => clash(a, b))]]
}

function breaks({ sides }: Player, side: number): number {
  const lastTwo = sides.slice(-2)
  const third = lastTwo.length === 2 && lastTwo.every((each) => each === side)
  return third || Math.abs(surplus(sides) + side) > 2 ? 1 : 0
}

function clash(a: Player, b: Player): number {
  const [wishA, wishB] = [wish(a), wish(b)]
  if (wishA === 0 || wishA !== wishB) return 0
  return [a, b].some((player) => breaks(player, -wish(player)) > 0) ? 2 : 1
}

function wish({ sides }: Player): number {
  return -Math.sign(surplus(sides)) || -(sides.at(-1) ?? 0)
}

function surplus(sides: number[]): number {
  return sides.reduce((sum, side) => sum + side, 0)
}

function bestOf(prices: number[][]): number[] | undefined {
  return prices.sort(compare)[0]
}

function compare(a: number[], b: number[]): number {
  const index = a.findIndex((price, at) => price !== b[at])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}

function ascending(values: number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}
