import * as v from 'valibot'
import type { ExportedFile } from '../../files/exported'
import type { WrongRow } from '../../sheets/plannedRow'
import { CheckSheetInput, importing, type SheetSeen } from '../../sheets/sheetImport'
import { idText } from '../../text'
import type { PastLine } from './readPastLine'
import type { WhoIs } from './whoIs'

const Year = v.pipe(
  v.number('请选哪一年'),
  v.integer('请选哪一年'),
  v.minValue(1949, '请选哪一年'),
  v.maxValue(2100, '请选哪一年')
)
const OfEdition = { brandId: idText(), year: Year }

export const PastEditionInput = v.strictObject(OfEdition)
export const CheckPastInput = v.strictObject({ ...OfEdition, ...CheckSheetInput.entries })
export const ImportPastInput = v.strictObject({
  ...OfEdition,
  ...importing,
  /** Who an unclear line is, by its row; without a pick it is nobody on the roster. */
  picks: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ row: v.pipe(v.number(), v.integer(), v.minValue(1)), memberId: idText() })),
      v.maxLength(512, '要认的人太多，请分成几份再传')
    )
  ),
})

/** One line that can be taken, and who of the roster it is. */
export type PastPlanned = Omit<PastLine, 'faults'> & { who: WhoIs }

/** 试导入. Nothing has been written. */
export interface PastCheck extends SheetSeen {
  counts: { added: number; changed: number; known: number; unclear: number; nobody: number; wrong: number }
  rows: PastPlanned[]
  /** The first wrong lines; all of them are in the sheet `errors`. */
  wrongRows: WrongRow[]
  errors?: ExportedFile
}

/** 按历届定种子. From a brand's records: by rating, or by the places of its last edition. */
export const OrderInput = v.strictObject({
  brandId: idText(),
  competitionId: idText(),
  by: v.picklist(['rating', 'last'], '请选按什么排'),
})
