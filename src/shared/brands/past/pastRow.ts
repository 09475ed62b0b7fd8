/** 往届名次表的一行. Of an edition from before this system, as a sheet tells it; nobody but officers reads the row. */
export interface PastRow {
  id: string
  importId: string
  brandId: string
  year: number
  place: number
  name: string
  unit: string
  points?: number
  /** Row of the roster that this is, by name and enterprise or as an officer has said. */
  memberId?: string
}

/** Rows that one edition may have. */
export const MOST_PAST_ROWS = 512

/** 一届的名次表, as the desk lists them. */
export interface BroughtEdition {
  year: number
  rows: number
  /** How many of them are somebody on the roster. */
  known: number
}

export function pastRowId(importId: string, row: number): string {
  return `${importId}-${row}`
}
