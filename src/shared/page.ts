import * as v from 'valibot'

/** One page of a list and the cursor of the next; no cursor means that this was the last. */
export interface Page<Item> {
  items: Item[]
  cursor?: string
}

/** The key of the last row seen; opaque to the caller, compared as text by the store. */
export const CursorSchema = v.optional(v.pipe(v.string(), v.maxLength(160)))

/** Sorts by time and then by id, as one text, so that a page needs a single range on a single field. */
export function pageKey(at: number, id: string): string {
  return `${String(at).padStart(14, '0')}:${id}`
}

/** The time in such a key. */
export function momentOf(key: string): number {
  return Number(key.slice(0, 14))
}

/** Cuts a list that was fetched one row too long into a page. */
export function toPage<Row, Item>(
  rows: Row[],
  size: number,
  { key, item }: { key: (row: Row) => string; item: (row: Row) => Item }
): Page<Item> {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  const items = shown.map(item)
  return rows.length > size && last ? { items, cursor: key(last) } : { items }
}
