import type { ReadRow, SheetRead } from '../sheetCell'
import { plainLine } from '../typedText'
import { columnsOf, type SheetKind } from './sheetKind'

/** 表头. The line with the names of the columns, and what each of them is taken for. */
export interface SheetHead<Column extends string = string> {
  row: number
  /** Place of each column that is read, from 0. */
  places: Partial<Record<Column, number>>
  columns: HeadColumn<Column>[]
  /** Needed columns that nothing was taken for. */
  missing: Column[]
}

/** 一列. What a column is called, and what it is taken for; nothing when it is not used. */
export interface HeadColumn<Column extends string = string> {
  at: number
  head: string
  as?: Column
}

/** What an officer has chosen: the place of a column, or null for none. */
export type ChosenColumns = Readonly<Record<string, number | null>>

/** Number of rows among which the head is looked for: a title or a page of explanations may stand above it. */
const LOOK_AT = 30

/** Finds the head: the first line with all that is needed, else that with most names; nothing where no line has two. */
export function findHead<Column extends string>(
  { rows }: SheetRead,
  kind: SheetKind<Column>,
  chosen: ChosenColumns = {}
): SheetHead<Column> | undefined {
  const heads = rows.slice(0, LOOK_AT).map((row) => readHead(row, kind))
  const complete = heads.find(({ missing }) => missing.length === 0)
  const [best] = complete ? [complete] : heads.toSorted((one, other) => knownIn(other) - knownIn(one))
  return best && (complete || knownIn(best) > 1) ? withChosen(best, kind, chosen) : undefined
}

function knownIn({ places }: SheetHead): number {
  return Object.keys(places).length
}

function readHead<Column extends string>({ number, cells }: ReadRow, kind: SheetKind<Column>): SheetHead<Column> {
  const places: Partial<Record<Column, number>> = {}
  for (const [at, { text }] of cells.entries()) {
    const column = columnOf(text, kind)
    if (column) places[column] ??= at
  }
  const heads = cells.map(({ text }, at) => ({ at, head: plainLine(text) })).filter(({ head }) => head !== '')
  return { row: number, ...asTaken(heads, places, kind) }
}

function withChosen<Column extends string>(
  { row, places, columns }: SheetHead<Column>,
  kind: SheetKind<Column>,
  chosen: ChosenColumns
): SheetHead<Column> {
  const kept = columnsOf(kind).flatMap((column) => {
    const choice = chosen[column]
    const at = choice === undefined ? places[column] : choice
    const isTaken = choice === undefined && Object.values(chosen).includes(at ?? null)
    return at === undefined || at === null || isTaken ? [] : [[column, at] as const]
  })
  const taken = Object.fromEntries(kept) as Partial<Record<Column, number>>
  return { row, ...asTaken(columns, taken, kind) }
}

function asTaken<Column extends string>(
  heads: HeadColumn<Column>[],
  places: Partial<Record<Column, number>>,
  kind: SheetKind<Column>
): Omit<SheetHead<Column>, 'row'> {
  const all = columnsOf(kind)
  const columns = heads.map(({ at, head }) => {
    const as = all.find((column) => places[column] === at)
    return { at, head, ...(as && { as }) }
  })
  return {
    places,
    columns,
    missing: all.filter((column) => kind.columns[column].isNeeded && places[column] === undefined),
  }
}

function columnOf<Column extends string>(text: string, kind: SheetKind<Column>): Column | undefined {
  const head = plainHead(text)
  if (head === '') return undefined
  return columnsOf(kind).find((column) => {
    const { name, heads } = kind.columns[column]
    return [name, ...heads].some((one) => plainHead(one) === head)
  })
}

/** A head without blanks, signs, and what stands in brackets behind it. */
function plainHead(text: string): string {
  return plainLine(text)
    .toLowerCase()
    .replace(/[([【〔].*?[)\]】〕]/g, '')
    .replace(/[\s*:：、，,。.;；/"“”'_-]/g, '')
}
