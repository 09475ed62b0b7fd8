import * as v from 'valibot'
import type { ExportedFile } from '../files/exported'

/** 一次最多导入的行数. As many as a function reads, compares and answers within its time. */
export const LONGEST_IMPORT = 3000

/** Reasons why a file cannot be read as a roster at all. */
export type RosterRefusal = 'file_missing' | 'sheet_too_long' | 'sheet_unreadable' | 'sheet_without_head'

export type ImportKind = 'added' | 'changed' | 'unchanged' | 'wrong'

/** 试导入. What an import would do to the roster; nothing has been written. */
export interface ImportCheck {
  /** Digest of the bytes that were checked: the import takes no others. */
  digest: string
  counts: Record<ImportKind, number>
  /** The first wrong lines; all of them are in the sheet `errors`. */
  wrongRows: WrongRow[]
  /** Every row whose phone the sheet would change, all of them: whoever has the phone may be taken for the member. */
  phones?: PhoneRow[]
  errors?: ExportedFile
}

export interface WrongRow {
  row: number
  name: string
  enterprise: string
  why: string
}

/** 换手机号的一行. Found by name and enterprise alone; numbers are masked. */
export interface PhoneRow {
  row: number
  name: string
  enterprise: string
  from: string
  to: string
  /** Somebody is bound to the row. */
  taken: boolean
}

const UploadIdSchema = v.pipe(v.string(), v.regex(/^[a-f0-9]{24}$/))

export const CheckImportInput = v.strictObject({ uploadId: UploadIdSchema })
export const ImportRosterInput = v.strictObject({
  uploadId: UploadIdSchema,
  digest: v.pipe(v.string(), v.regex(/^[a-f0-9]{40}$/)),
  /** Number of rows that an officer has agreed to: first that of the check, then what was left. */
  expected: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_IMPORT)),
  /** How many phones somebody has agreed to change; none when it is missing. */
  phones: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_IMPORT))),
})
