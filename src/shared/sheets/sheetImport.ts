import * as v from 'valibot'
import type { HeadColumn } from './findHead'

/** 一次最多导入的行数. As many as a function reads, compares and answers within its time. */
export const LONGEST_IMPORT = 3000

/** Reasons why a file cannot be read as a sheet at all. */
export type SheetRefusal = 'file_missing' | 'sheet_too_long' | 'sheet_unreadable' | 'sheet_without_head'

/** 读到的表. What was read of a workbook, and how; said before anything is written. */
export interface SheetSeen {
  /** Digest of the bytes that were checked: the import takes no others. */
  digest: string
  sheet: string
  /** Sheets of the workbook that were not read. */
  others: string[]
  columns: HeadColumn[]
  /** Names of needed columns that nothing was taken for: an officer has to choose. */
  missing: string[]
  /** Number of lines that are hidden in the sheet; they stay out unless somebody wants them. */
  hidden: number
}

const ColumnPlace = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)))

/** How a file is to be read: columns that an officer has chosen, and whether hidden lines count. */
const howToRead = {
  uploadId: v.pipe(v.string(), v.regex(/^[a-f0-9]{24}$/)),
  columns: v.exactOptional(v.record(v.pipe(v.string(), v.maxLength(20)), ColumnPlace)),
  withHidden: v.exactOptional(v.boolean()),
}

/** Number of rows, none, some or all of a sheet. */
export const RowCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_IMPORT))

export const CheckSheetInput = v.strictObject(howToRead)
export type HowToRead = v.InferOutput<typeof CheckSheetInput>

/** What a run of an import is asked for besides. */
export const importing = {
  ...howToRead,
  digest: v.pipe(v.string(), v.regex(/^[a-f0-9]{40}$/)),
  /** Number of rows that an officer has agreed to: first that of the check, then what was left. */
  expected: RowCount,
}
