import type { UnionEvent } from '../event'

/** 怎么排名次. What makes the order by which places go. */
export type OrderWay = 'lot' | 'rotation'

/** The way of an event whose places go by an order; nothing where whoever taps first has them. */
export function wayOf({ lottery, rotation }: Pick<UnionEvent, 'lottery' | 'rotation'>): OrderWay | undefined {
  if (lottery) return 'lot'
  return rotation ? 'rotation' : undefined
}

/** The same of what a page shows of it. */
export function orderOf<Lot, Turn>({ lottery, rotation }: { lottery?: Lot; rotation?: Turn }): Lot | Turn | undefined {
  return lottery ?? rotation
}
