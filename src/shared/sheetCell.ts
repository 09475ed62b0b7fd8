/** 单元格. A cell as it was typed: a number is its digits. The value of a formula is not read, since nobody typed it. */
export interface SheetCell {
  text: string
  isFormula: boolean
}

/** A sheet that was read: rows with their numbers, empty ones left out. */
export interface SheetRead {
  rows: { number: number; cells: SheetCell[] }[]
  /** Days to add to every date: some files count from 1904 on. */
  daysBefore: number
}
