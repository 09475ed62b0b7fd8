import * as v from 'valibot'
import type { ExportedFile } from '../files/exported'
import { CheckSheetInput, importing, RowCount, type SheetSeen } from '../sheets/sheetImport'

export type ImportKind = 'added' | 'changed' | 'unchanged' | 'wrong'

/** 试导入. What an import would do to the roster; nothing has been written. */
export interface ImportCheck extends SheetSeen {
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

export const CheckImportInput = CheckSheetInput
export const ImportRosterInput = v.strictObject({
  ...importing,
  /** How many phones somebody has agreed to change; none when it is missing. */
  phones: v.exactOptional(RowCount),
})
