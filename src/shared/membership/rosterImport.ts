import * as v from 'valibot'
import type { ExportedFile } from '../files/exported'
import type { PlannedRow, WrongRow } from '../sheets/plannedRow'
import { CheckSheetInput, importing, LONGEST_IMPORT, RowCount, type SheetSeen } from '../sheets/sheetImport'

/** `moved` is found in another enterprise, and asks; `repeated` says once more what another line says. */
export type ImportKind = 'added' | 'changed' | 'moved' | 'unchanged' | 'repeated' | 'wrong'

/** 试导入. What an import would do to the roster; nothing has been written. */
export interface ImportCheck extends SheetSeen {
  counts: Record<ImportKind, number>
  /** Every row that is new or would change, old and new. */
  rows: PlannedRow[]
  /** Those whose phone stands in another enterprise: each is moved only when somebody says so. */
  moves: PlannedRow[]
  /** Enterprises of the sheet that the register does not have. */
  unknown: UnknownFirm[]
  /** The first wrong lines; all of them are in the sheet `errors`. */
  wrongRows: WrongRow[]
  /** Every row whose phone the sheet would change, all of them: whoever has the phone may be taken for the member. */
  phones?: PhoneRow[]
  errors?: ExportedFile
}

export interface UnknownFirm {
  name: string
  /** Number of lines that name it. */
  rows: number
  /** A name of the register that may be meant. */
  near?: string
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
  /** Lines whose people somebody agreed to move here from another enterprise, by their row. */
  moves: v.exactOptional(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.maxLength(LONGEST_IMPORT))),
})
