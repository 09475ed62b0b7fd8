/** A game between two numbers from 1 … n; `first` moves first. */
export interface BergerGame {
  first: number
  second: number
}

/**
 * 贝格尔编排表. Rounds of a single round robin of n (2 or more) numbers, as in the printed tables: in round r (from 0) of the
 * even size m, a = r·m/2 mod (m − 1) + 1 meets m and moves first in even r; a + k meets a − k and moves first. An odd n
 * is filled up with an empty chair: its opponent is free and missing from the round.
 */
export function bergerRounds(n: number): BergerGame[][] {
  const size = n + (n % 2)
  return Array.from({ length: size - 1 }, (_none, round) =>
    bergerRound(size, round).filter(({ first, second }) => first <= n && second <= n)
  )
}

function bergerRound(size: number, round: number): BergerGame[] {
  const wheel = size - 1
  const hub = (round * (size / 2)) % wheel
  const on = (place: number) => ((place + wheel) % wheel) + 1
  const last = round % 2 === 0 ? { first: on(hub), second: size } : { first: size, second: on(hub) }
  const others = Array.from({ length: size / 2 - 1 }, (_none, index) => ({
    first: on(hub + index + 1),
    second: on(hub - index - 1),
  }))
  return [last, ...others]
}

/**
 * 双循环. The second cycle has the sides turned; the last two rounds of the first are swapped, so that nobody has the same
 * side three times in a row.
 */
export function doubleBergerRounds(n: number): BergerGame[][] {
  const cycle = bergerRounds(n)
  const turned = cycle.map((games) => games.map(({ first, second }) => ({ first: second, second: first })))
  if (cycle.length < 2) return [...cycle, ...turned]
  const swapped = [...cycle.slice(0, -2), ...cycle.slice(-2).reverse()]
  return [...swapped, ...turned]
}
