import * as v from 'valibot'
import { LetterIdSchema } from '../account/letter'
import { FACES } from '../feedback/face'
import { UploadIdSchema } from '../files/file'
import { CursorSchema } from '../page'
import { idText, newKeyText, textUpTo } from '../text'
import { CaseAboutSchema } from './about'
import { AGAINST, CASE_KINDS, CASE_TOPICS, SAID_KINDS } from './case'

/** 查询码. Sixteen letters and digits that read aloud without mistakes; shown once to whoever asked, kept as a hash. */
export const CaseCodeSchema = v.pipe(
  v.string(),
  v.transform((typed) => typed.toUpperCase().replace(/[\s-]/g, '')),
  v.regex(/^[2-9A-HJ-NP-Z]{16}$/, '查询码是 16 位字母和数字')
)

export const SayCaseInput = v.strictObject({
  newKey: newKeyText(),
  kind: v.picklist(CASE_KINDS),
  topic: v.picklist(CASE_TOPICS),
  words: textUpTo(500),
  /** Who gets it first. */
  to: v.picklist(['union', 'station']),
  against: v.exactOptional(v.picklist(AGAINST)),
  /** 只给法律援助人员看. */
  counselOnly: v.exactOptional(v.literal(true)),
  about: v.exactOptional(CaseAboutSchema),
  /** 同意按帮扶来办: given with an application for help in hardship, and with nothing else. */
  agreed: v.exactOptional(v.literal(true)),
})

/** `words` are those of the letter, or how the officer puts them so that they can be answered. */
export const BeginFromLetterInput = v.strictObject({
  letterId: LetterIdSchema,
  kind: v.picklist(SAID_KINDS),
  topic: v.picklist(CASE_TOPICS),
  words: textUpTo(600),
})

const CaseIdSchema = idText()
/** Which case: one's own, or that of a code. */
const WhichSchema = v.union([v.strictObject({ caseId: CaseIdSchema }), v.strictObject({ code: CaseCodeSchema })])
export type WhichCase = v.InferOutput<typeof WhichSchema>

export const WhichCaseInput = v.strictObject({ which: WhichSchema })
export const ReplyCaseInput = v.strictObject({ which: WhichSchema, text: textUpTo(500) })
/** An upload that nobody's name stands beside: whoever has its id has brought it. */
const sort = v.exactOptional(v.literal('voice'))
export const AskPhotoInput = v.strictObject({ bytes: v.pipe(v.number(), v.integer(), v.minValue(1)), sort })
export const AddPhotoInput = v.strictObject({ which: WhichSchema, uploadId: UploadIdSchema, sort })
export const RateCaseInput = v.strictObject({
  which: WhichSchema,
  face: v.picklist(FACES),
  /** 再说一句. Goes with the case to the level above. */
  more: v.exactOptional(textUpTo(300)),
})
export const MyCasesInput = v.strictObject({ cursor: CursorSchema })

export const CaseIdInput = v.strictObject({ caseId: CaseIdSchema })

/** A move at the desk names the state of the case that the officer saw. */
const seen = { caseId: CaseIdSchema, rev: v.pipe(v.number(), v.integer(), v.minValue(1)) }
export const TakeCaseInput = v.strictObject(seen)
/** `into` is the number of the other case, as people say it. */
export const JoinCaseInput = v.strictObject({ ...seen, into: v.pipe(v.string(), v.trim(), v.regex(/^\d{4}-\d{4,6}$/)) })
export const PartCaseInput = v.strictObject(seen)
export const PassCaseInput = v.strictObject({ ...seen, to: idText(), word: textUpTo(200) })
/** All that the owner of this case has open, for somebody who is ill or away. */
export const PassAllInput = v.strictObject({ caseId: CaseIdSchema, to: idText(), word: textUpTo(200) })
export const AskBackInput = v.strictObject({ ...seen, text: textUpTo(500) })
export const AnswerCaseInput = v.strictObject({
  ...seen,
  text: textUpTo(1000),
  whyLate: v.exactOptional(textUpTo(200)),
})
export const NoteCaseInput = v.strictObject({ caseId: CaseIdSchema, text: textUpTo(500) })
