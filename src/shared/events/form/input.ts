import * as v from 'valibot'
import { UploadIdSchema } from '../../files/file'
import { idText, textUpTo } from '../../text'
import { QuestionIdSchema, QuestionsSchema } from './question'

export const OPEN_REASON_MOST = 60
export const OpenAnswersInput = v.strictObject({
  eventId: idText(),
  memberId: idText(),
  reason: textUpTo(OPEN_REASON_MOST),
})

/** Of the form that is out, or of these questions instead. */
export const ToFillInput = v.strictObject({ eventId: idText(), questions: v.exactOptional(QuestionsSchema) })

export const FILE_SORTS = ['photo', 'pdf'] as const

export const AskAnswerFileInput = v.strictObject({
  eventId: idText(),
  sort: v.picklist(FILE_SORTS),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
export const AddAnswerFileInput = v.strictObject({
  eventId: idText(),
  question: QuestionIdSchema,
  sort: v.picklist(FILE_SORTS),
  uploadId: UploadIdSchema,
  /** The name that a PDF has on the phone. */
  name: v.exactOptional(textUpTo(120)),
})
export const OwnAnswerFileInput = v.strictObject({
  eventId: idText(),
  file: v.pipe(v.string(), v.regex(/^[a-f0-9]{40}$/)),
})
/** `reason` is asked for where the question is sensitive. */
export const OpenAnswerFileInput = v.strictObject({
  eventId: idText(),
  memberId: idText(),
  question: QuestionIdSchema,
  reason: v.exactOptional(textUpTo(OPEN_REASON_MOST)),
})
