import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import type { StockPart } from '#shared/events/stock/stock'

/** There is enough of all of it. */
export function isStocked(parts: StockPart[] = []): FieldConditions<PlaceBook> {
  return Object.fromEntries([...sumsOf(parts)].map(([key, many]) => [`stock.${key}.left`, _.gte(many)]))
}

/** So much more, or less, is left. */
export function moveStock({ take = [], giveBack = [] }: { take?: StockPart[]; giveBack?: StockPart[] }) {
  const sums = sumsOf([...take.map(({ many, ...part }) => ({ ...part, many: -many })), ...giveBack])
  const moved = [...sums].filter(([, many]) => many !== 0)
  return Object.fromEntries(moved.map(([key, many]) => [`stock.${key}.left`, _.inc(many)])) as Changes<PlaceBook>
}

/** What of a turn is theirs. */
export function heldOf({ stock = [] }: Pick<Turn, 'stock'>): StockPart[] {
  return stock.filter(({ has }) => has)
}

/** A turn that has all that it takes, or only wishes for it. */
export function holdingAll({ stock }: Pick<Turn, 'stock'>): Pick<Turn, 'stock'> {
  return stock ? { stock: stock.map((part) => ({ ...part, has: true as const })) } : {}
}

export function holdingNone({ stock }: Pick<Turn, 'stock'>): Pick<Turn, 'stock'> {
  return stock ? { stock: stock.map(({ has: _has, ...part }) => part) } : {}
}

/** Whether two take the same. */
export function isSameChoice(one: StockPart[] = [], other: StockPart[] = []): boolean {
  const words = (parts: StockPart[]) =>
    parts
      .map(({ key, many }) => `${key}:${many}`)
      .sort()
      .join()
  return words(one) === words(other)
}

function sumsOf(parts: StockPart[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { key, many } of parts) sums.set(key, (sums.get(key) ?? 0) + many)
  return sums
}
