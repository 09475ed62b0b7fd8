/** Rows of a long list before it is opened. */
const FIRST = 8

/** The first few, and the reader's own wherever it stands. */
export function shownRows<Row extends { no: number }>(rows: Row[], mine: number | undefined): Row[] {
  const first = rows.slice(0, FIRST)
  const own = rows.find(({ no }) => no === mine)
  return own && !first.includes(own) ? [...first, own] : first
}
