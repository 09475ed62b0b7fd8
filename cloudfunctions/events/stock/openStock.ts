import type { FieldConditions } from '#server/store/fields'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import type { StockPart } from '#shared/events/stock/stock'
import { lookUp } from '#shared/lookUp'

type Left = NonNullable<PlaceBook['stock']>

/**
 * Gives options out one turn after another while several come up at once. Whose option is gone comes up without it, and
 * chooses again: waiting holds no stock, and nobody loses a place over a shirt.
 */
export function openStock(stock: Left = {}) {
  const left = new Map(Object.entries(stock).map(([key, { left: many }]) => [key, many]))
  const taken: StockPart[] = []
  const giveTo = (part: StockPart): StockPart => {
    const { has: _has, ...wish } = part
    const many = left.get(part.key) ?? 0
    if (many < part.many) return wish
    left.set(part.key, many - part.many)
    taken.push(part)
    return { ...wish, has: true }
  }
  return {
    taken,
    /** The part of a turn that has come up. */
    give: ({ stock: wished }: Pick<Turn, 'stock'>): Pick<Turn, 'stock'> =>
      wished ? { stock: wished.map(giveTo) } : {},
  }
}

/** Of all that these turns wish for as much is left as was read. */
export function asLeft(stock: Left = {}, turns: Pick<Turn, 'stock'>[]): FieldConditions<PlaceBook> {
  const keys = turns.flatMap(({ stock: wished = [] }) => wished.map(({ key }) => key))
  const known = keys.flatMap((key) => {
    const found = lookUp(stock, key)
    return found ? [[`stock.${key}.left`, found.left]] : []
  })
  return Object.fromEntries(known)
}
