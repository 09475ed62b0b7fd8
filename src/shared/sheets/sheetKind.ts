/** 一种表. What the columns of a sheet are called, and how each of them is read. */
export interface SheetKind<Column extends string = string> {
  columns: Record<Column, ColumnKind>
}

export interface ColumnKind {
  /** Name in our own sheets, and in what is said of it. */
  name: string
  /** Other spellings of the head. */
  heads: readonly string[]
  /** Without it there is nothing to read. */
  isNeeded?: true
  /** One merged cell may stand for several rows. */
  spreads?: true
}

export function columnsOf<Column extends string>(kind: SheetKind<Column>): Column[] {
  return Object.keys(kind.columns) as Column[]
}
