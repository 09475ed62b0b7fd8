/** Changes that make a place book so large, with so many places left, as a resize between two steps would. */
export function sized(capacity: number, left: number) {
  return { capacity, free: left, 'pools.c.capacity': capacity, 'pools.c.left': left }
}
