/** A source of numbers in [0, 1), the same ones for the same seed on any machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** 抽签. A new list in an order drawn by lot (Fisher–Yates); the given list stays as it is. */
export function drawOrder<Item>(items: readonly Item[], random: () => number): Item[] {
  const drawn = [...items]
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const moved = drawn[last] as Item
    drawn[last] = drawn[other] as Item
    drawn[other] = moved
  }
  return drawn
}
