import { NO_CELL, type ReadRow, type SheetCell, type SheetRead } from '../sheetCell'
import { plainLine } from '../typedText'
import type { SheetHead } from './findHead'
import { columnsOf, type SheetKind } from './sheetKind'

/** 一行. The cells of one line by the names of their columns; a column that is not there is empty. */
export interface SheetLine<Column extends string = string> {
  row: number
  isHidden: boolean
  cells: Record<Column, SheetCell>
}

/** Lines below the head. A head that is repeated on every page, and lines without any of the columns, are none. */
export function linesBelow<Column extends string>(
  sheet: SheetRead,
  { row: headRow, places }: SheetHead<Column>,
  kind: SheetKind<Column>
): SheetLine<Column>[] {
  const columns = columnsOf(kind)
  const spread = spreadIn(sheet)
  const headTexts = new Map(sheet.rows.find(({ number }) => number === headRow)?.cells.entries())
  const cellOf = (row: ReadRow, column: Column) => {
    const at = places[column]
    if (at === undefined) return NO_CELL
    const cell = row.cells[at] ?? NO_CELL
    return isEmpty(cell) && kind.columns[column].spreads ? (spread(row.number, at) ?? cell) : cell
  }
  return sheet.rows
    .filter((row) => row.number > headRow && !repeatsHead(row))
    .map((row) => ({
      row: row.number,
      isHidden: row.isHidden === true,
      own: columns.some((column) => !isEmpty(row.cells[places[column] ?? -1] ?? NO_CELL)),
      cells: Object.fromEntries(columns.map((column) => [column, cellOf(row, column)])) as Record<Column, SheetCell>,
    }))
    .filter(({ own }) => own)
    .map(({ own: _own, ...line }) => line)

  function repeatsHead({ cells }: ReadRow): boolean {
    const used = Object.values(places) as number[]
    return used.every((at) => plainLine(cells[at]?.text ?? '') === plainLine(headTexts.get(at)?.text ?? ''))
  }
}

/** What a merged cell says in the rows below its first; only within one column. */
function spreadIn({ rows, merged }: SheetRead): (row: number, at: number) => SheetCell | undefined {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const first = new Map<string, SheetCell>()
  for (const { top, bottom, left } of merged) {
    const cell = byNumber.get(top)?.cells[left]
    if (!cell) continue
    for (let row = top + 1; row <= bottom && first.size < MOST; row++) first.set(`${row}:${left}`, cell)
  }
  return (row, at) => first.get(`${row}:${at}`)
}

/** More cells than a sheet of the longest size has. */
const MOST = 60_000

function isEmpty({ text, isFormula }: SheetCell): boolean {
  return !isFormula && plainLine(text) === ''
}
