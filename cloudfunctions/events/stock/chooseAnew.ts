import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import type { StockPart } from '#shared/events/stock/stock'
import { lookUp } from '#shared/lookUp'
import { heldOf, isSameChoice, moveStock } from './taking'

/** Whether somebody is in whose option was gone when they came up. */
export function lacksStock({ state, stock = [] }: Pick<Turn, 'state' | 'stock'>): boolean {
  return state !== 'waiting' && stock.some(({ has }) => !has)
}

/** What a turn takes once its people have chosen so: nothing is taken by somebody in line. */
export function rechosen(turn: Turn, next: StockPart[]): StockPart[] {
  return turn.state === 'waiting' ? next : next.map((part) => ({ ...part, has: true as const }))
}

/** Whether this choice changes what a turn takes. */
export function isOtherChoice(turn: Turn, next: StockPart[]): boolean {
  return !isSameChoice(turn.stock, next) || (lacksStock(turn) && next.length > 0)
}

interface Choosing {
  key: string
  turn: Turn
  next: StockPart[]
}

interface Exchange {
  where: FieldConditions<PlaceBook>
  changes: Changes<PlaceBook>
}

/** 换一项. Gives back what a turn has and takes what is chosen, in the step of the caller: enough must be left of it. */
export function choosing({ key, turn, next }: Choosing): Exchange {
  const { where, changes } = exchange({ turn, next })
  const stock = rechosen(turn, next)
  return {
    where,
    changes: {
      ...changes,
      [`turns.${key}.stock`]: stock.length > 0 ? stock : _.remove(),
      [`turns.${key}.chosen`]: (turn.chosen ?? 0) + 1,
    },
  }
}

/** The numbers alone. */
export function exchange({ turn, next }: Omit<Choosing, 'key'>): Exchange {
  return exchangeAs(turn, rechosen(turn, next))
}

/** The numbers alone, where it is said already what of it they have. */
export function exchangeAs(turn: Turn, stock: StockPart[]): Exchange {
  const needed = [...shortOf(turn, stock)]
  return {
    where: Object.fromEntries(needed.map(([key, many]) => [`stock.${key}.left`, _.gte(many)])),
    changes: moveStock({ take: stock.filter(({ has }) => has), giveBack: heldOf(turn) }),
  }
}

/** Whether too little is left for this choice, so that only another one helps. */
export async function isShort(store: Store, eventId: string, { turn, next }: Omit<Choosing, 'key'>): Promise<boolean> {
  return isShortAs(store, eventId, { turn, stock: rechosen(turn, next) })
}

export async function isShortAs(
  { places }: Store,
  eventId: string,
  { turn, stock }: { turn: Turn; stock: StockPart[] }
): Promise<boolean> {
  const [book] = await places.project<Pick<PlaceBook, 'stock'>>({ _id: eventId }, { stock: 1 })
  const leftOf = (key: string) => (book?.stock && lookUp(book.stock, key)?.left) ?? 0
  return [...shortOf(turn, stock)].some(([key, many]) => leftOf(key) < many)
}

/** What has to be there besides what the turn has. */
function shortOf(turn: Turn, stock: StockPart[]): Map<string, number> {
  const needed = new Map<string, number>()
  for (const { key, many, has } of stock) if (has) needed.set(key, (needed.get(key) ?? 0) + many)
  for (const { key, many } of heldOf(turn)) needed.set(key, (needed.get(key) ?? 0) - many)
  return new Map([...needed].filter(([, many]) => many > 0))
}
