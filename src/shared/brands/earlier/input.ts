import * as v from 'valibot'
import { EVENT_KINDS, type EventKind } from '../../events/eventKind'
import type { ExportedFile } from '../../files/exported'
import type { WrongRow } from '../../sheets/plannedRow'
import { CheckSheetInput, importing, type SheetSeen } from '../../sheets/sheetImport'
import { idText, TimeSchema } from '../../text'

const NO_YEAR = '请选哪一年'

/** 哪一场. An event that was held here and is over, or an edition of a brand that was not. */
const EarlierOf = v.variant('kind', [
  v.strictObject({ kind: v.literal('event'), eventId: idText() }),
  v.strictObject({
    kind: v.literal('edition'),
    brandId: idText(),
    year: v.pipe(v.number(NO_YEAR), v.integer(NO_YEAR), v.minValue(1949, NO_YEAR), v.maxValue(2100, NO_YEAR)),
    /** What the record goes by: which kind of event it was, and on which day. */
    eventKind: v.picklist(EVENT_KINDS, '请选是哪一类活动'),
    heldAt: TimeSchema,
  }),
])
export type EarlierOf = v.InferOutput<typeof EarlierOf>

const LONGEST_PASTE = 100_000

/** What a list is read from: the sheet that was brought, or a range that was pasted, which `uploadId` then only names. */
const from = {
  of: EarlierOf,
  text: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_PASTE, '粘贴的太长了，请分成几份，或者传表格'))),
}

export const CheckEarlierInput = v.strictObject({ ...from, ...CheckSheetInput.entries })
export const ImportEarlierInput = v.strictObject({
  ...from,
  ...importing,
  /** Who an unclear line is, by its row; without a pick it is nobody on the roster. */
  picks: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ row: v.pipe(v.number(), v.integer(), v.minValue(1)), memberId: idText() })),
      v.maxLength(1000, '要认的人太多，请分成几份再传')
    )
  ),
})
export const DropEarlierInput = v.strictObject({ listId: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)) })

/** Somebody on the roster who may be meant. */
export interface EarlierCandidate {
  memberId: string
  name: string
  enterprise: string
  maskedPhone: string
}

/** Who a line is: `listed` is in the list of that event already. */
export type EarlierWho =
  | { as: 'known' | 'listed'; memberId: string }
  | { as: 'unclear'; candidates: EarlierCandidate[] }
  | { as: 'nobody' }

/** One line that can be taken; `phone` is masked. */
export interface EarlierPlanned {
  row: number
  name: string
  unit: string
  phone: string
  who: EarlierWho
}

/** 试导入. Nothing has been written. */
export interface EarlierCheck extends SheetSeen {
  counts: Record<'added' | 'changed' | 'known' | 'listed' | 'unclear' | 'nobody' | 'wrong', number>
  rows: EarlierPlanned[]
  /** The first wrong lines; all of them are in the sheet `errors`. */
  wrongRows: WrongRow[]
  errors?: ExportedFile
}

/** What a list can be brought for. */
export interface EarlierChoices {
  events: { eventId: string; title: string; kind: EventKind; startsAt: number }[]
  editions: { brandId: string; title: string; year: number }[]
}

/** 导入过的一份名单, as the desk lists it. */
export interface BroughtList {
  id: string
  title: string
  kind: EventKind
  startsAt: number
  people: number
  brandId?: string
  year?: number
}
