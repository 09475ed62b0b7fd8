import type { SheetRead } from '../sheetCell'
import names from './rosterColumns.json'

export type RosterColumn = keyof typeof names
export type Columns = Partial<Record<RosterColumn, number>>

/** Number of lines among which the head is looked for: a title or a watermark may stand above it. */
const LOOK_AT = 10

/** Finds the line with the head, and the column of each name; names may be written in several ways. */
export function findColumns({ rows }: SheetRead): { headRow: number; columns: Columns } | undefined {
  for (const { number, cells } of rows.slice(0, LOOK_AT)) {
    const columns: Columns = {}
    for (const [index, { text }] of cells.entries()) {
      const column = columnOf(text)
      if (column) columns[column] ??= index
    }
    if (columns.name !== undefined && columns.enterprise !== undefined) return { headRow: number, columns }
  }
  return undefined
}

function columnOf(text: string): RosterColumn | undefined {
  const plain = text.normalize('NFKC').replace(/[\s*:]|\(.*\)/g, '')
  return (Object.keys(names) as RosterColumn[]).find((column) => names[column].includes(plain))
}
