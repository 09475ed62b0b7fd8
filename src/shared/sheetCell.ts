/** 单元格. A cell as it was typed: a number is its digits. The value of a formula is marked, since nobody typed it. */
export interface SheetCell {
  text: string
  isFormula: boolean
  /** The office program shows an error there, such as #N/A. */
  isError?: boolean
}

export interface ReadRow {
  number: number
  cells: SheetCell[]
  isHidden?: boolean
}

/** Cells that are one on the screen: what stands in the first counts for all; rows by their numbers, columns from 0. */
export interface MergedCells {
  top: number
  bottom: number
  left: number
  right: number
}

/** A sheet that was read: rows with their numbers, empty ones left out. */
export interface SheetRead {
  rows: ReadRow[]
  /** Days to add to every date: some files count from 1904 on. */
  daysBefore: number
  merged: MergedCells[]
}

export const NO_CELL: SheetCell = { text: '', isFormula: false }
