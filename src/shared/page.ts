import * as v from 'valibot'

/** One page of a list and the cursor of the next; without a cursor it is the last. */
export interface Page<Item> {
  items: Item[]
  cursor?: string
}

/** Key of the last row seen; opaque to the caller, compared by the store. */
export const CursorSchema = v.optional(v.pipe(v.string(), v.maxLength(160)))

/** Key that sorts by time and then by id, as one text, so that a page needs a single range on a single field. */
export function pageKey(at: number, id: string): string {
  return `${String(at).padStart(14, '0')}:${id}`
}

/** Time in a page key, as epoch milliseconds. */
export function momentOf(key: string): number {
  return Number(key.slice(0, 14))
}

/** The latest rows of several lists, as one page; rows older than the end of one list's page wait for the next page. */
export function pagesInOne<Row extends { pageKey: string }>(pages: Page<Row>[], size: number): Page<Row> {
  const edge = pages.reduce((latest, { cursor = '' }) => (cursor > latest ? cursor : latest), '')
  const rows = pages.flatMap(({ items }) => items).filter((row) => row.pageKey >= edge)
  const items = rows.sort(latestFirst).slice(0, size)
  const cursor = rows.length > size ? items.at(-1)?.pageKey : edge
  return cursor ? { items, cursor } : { items }
}

function latestFirst(one: { pageKey: string }, other: { pageKey: string }): number {
  return one.pageKey < other.pageKey ? 1 : -1
}
