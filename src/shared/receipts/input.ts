import * as v from 'valibot'
import { ExportReasonSchema } from '../files/exported'
import { CursorSchema } from '../page'
import { idText, TimeSchema } from '../text'

export const ReceiptAskSchema = v.strictObject({ dueAt: v.exactOptional(TimeSchema) })

/** A reader of a push: a person, a row of the roster, or an openid of the official account. */
const ReaderText = v.pipe(v.string(), v.regex(/^[\w@-]{1,64}$/))

export const ListReceiptsInput = v.strictObject({
  articleId: idText(),
  part: v.picklist(['waiting', 'confirmed']),
  unionId: v.exactOptional(v.union([idText(), v.literal('')])),
  cursor: CursorSchema,
})
export const ExportReceiptsInput = v.strictObject({ articleId: idText(), reason: v.exactOptional(ExportReasonSchema) })
export const NoteReceiptInput = v.strictObject({ articleId: idText(), reader: ReaderText, on: v.boolean() })

export const OwnNoticesInput = v.strictObject({ unionId: idText(), cursor: CursorSchema })
export const OwnNoticeInput = v.strictObject({ unionId: idText(), articleId: idText() })
export const OwnReceiptsInput = v.strictObject({
  ...OwnNoticeInput.entries,
  part: v.picklist(['waiting', 'confirmed']),
  cursor: CursorSchema,
})
