/** 单元格, as it was typed: a number is its digits. What a formula would give is nobody's word. */
export interface SheetCell {
  text: string
  isFormula: boolean
}

/** A sheet that was read: rows with their numbers, empty ones left out. */
export interface SheetRead {
  rows: { number: number; cells: SheetCell[] }[]
  /** Some files count their days from 1904 on. */
  daysBefore: number
}
