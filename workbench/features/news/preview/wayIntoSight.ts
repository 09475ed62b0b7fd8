interface Span {
  top: number
  bottom: number
}

/** Way to scroll until a block is seen; of one that is taller than the screen its beginning. */
export function wayIntoSight(screen: Span, block: Span): number {
  const isTaller = block.bottom - block.top > screen.bottom - screen.top
  if (block.top < screen.top || isTaller) return block.top - screen.top
  return Math.max(0, block.bottom - screen.bottom)
}
