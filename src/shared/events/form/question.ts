import * as v from 'valibot'
import { isPictureId } from '../../files/file'
import { textUpTo } from '../../text'
import kinds from './kinds.json'
import { SIGNATURE_MOST } from './signature'

/**
 * Id of a question. Answers are stored under it, so it must be a name that the database takes for a field
 * (docs/cloud.md 3).
 */
export const QuestionIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]\w{0,31}$/))

const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), 'prototype']

/** Not what every object has by itself: phones with an older program would take that for an answer. */
const NewQuestionIdSchema = v.pipe(
  QuestionIdSchema,
  v.check((id) => !INHERITED.includes(id), '题号不能用这个词，请删掉这一题，重新加一题')
)

export type QuestionKind = keyof typeof kinds
export const QUESTION_KINDS = Object.keys(kinds) as QuestionKind[]
export const questionKinds: Record<QuestionKind, { name: string; group: string }> = kinds

export const MOST_QUESTIONS = 40
export const MOST_OPTIONS = 12
/** Most pictures to choose from: more are not seen side by side on a phone. */
export const MOST_PICTURES = 8
export const MOST_CONDITIONS = 3
/** Most of one option: no event has more places. */
export const MOST_OF_OPTION = 5000
/** Most characters of a long answer, and of one in a line. */
export const ANSWER_LONG = 500
export const ANSWER_SHORT = 200

/** 什么时候问. Holds when the question before was answered, with one of `is` where some are named. */
const ShownWhenSchema = v.strictObject({
  question: QuestionIdSchema,
  is: v.exactOptional(v.pipe(v.array(textUpTo(20)), v.minLength(1, '选哪些答案'), v.maxLength(MOST_OPTIONS))),
})
export type ShownWhen = v.InferOutput<typeof ShownWhenSchema>

const Bound = v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(1_000_000))

const Amount = v.pipe(
  v.number('写有多少'),
  v.integer('写整数'),
  v.minValue(0, '不能小于 0'),
  v.maxValue(MOST_OF_OPTION, `最多 ${MOST_OF_OPTION}`)
)

/** 报名题. What each kind is answered with stands in `faultOf`; every answer is one text. */
export const QuestionSchema = v.pipe(
  v.strictObject({
    id: NewQuestionIdSchema,
    label: textUpTo(30),
    kind: v.picklist(QUESTION_KINDS),
    options: v.optional(
      v.pipe(
        v.array(v.pipe(textUpTo(20), v.regex(/^[^\n]*$/, '选项写在一行里'))),
        v.minLength(2),
        v.maxLength(MOST_OPTIONS)
      )
    ),
    /** 数量. How many there are of each option, in their order. */
    amounts: v.exactOptional(v.pipe(v.array(Amount), v.maxLength(MOST_OPTIONS))),
    /** 图片. One for each option, in their order. */
    pictures: v.exactOptional(
      v.pipe(v.array(v.pipe(v.string(), v.check(isPictureId, '请重新上传这张图片'))), v.maxLength(MOST_PICTURES))
    ),
    /** Everybody of a sign-up takes one, such as a seat; else it is one for all of them. */
    forEach: v.exactOptional(v.literal(true)),
    required: v.boolean(),
    hint: v.exactOptional(textUpTo(60)),
    /** All of them hold; missing for a question that everybody is asked. */
    when: v.exactOptional(v.pipe(v.array(ShownWhenSchema), v.minLength(1), v.maxLength(MOST_CONDITIONS))),
    /** 敏感. What it is needed for, which whoever answers reads. */
    sensitive: v.exactOptional(v.strictObject({ purpose: textUpTo(60) })),
    least: v.exactOptional(Bound),
    most: v.exactOptional(Bound),
    /** 承诺. The words to which people say yes; the cloud counts their versions. */
    consent: v.exactOptional(
      v.strictObject({ text: textUpTo(ANSWER_LONG), version: v.pipe(v.number(), v.integer(), v.minValue(1)) })
    ),
  }),
  v.check(({ kind, options }) => !hasOptions(kind) || options !== undefined, '选择题要有选项'),
  v.check(
    ({ kind, options = [], amounts = [] }) => kind !== 'stock' || amounts.length === options.length,
    '每一项都要写有多少'
  ),
  v.check(
    ({ kind, options = [], pictures = [] }) => kind !== 'picture' || pictures.length === options.length,
    '每一项都要有一张图片'
  ),
  v.check(({ kind, sensitive }) => kind !== 'stock' || sensitive === undefined, '数量有限的题不能当敏感内容问'),
  v.check(
    ({ kind, sensitive }) => kind !== 'signature' || sensitive !== undefined,
    '签名按敏感内容保管，请写明用来做什么'
  ),
  v.check(({ kind, consent }) => kind !== 'consent' || consent !== undefined, '写出要大家同意的话'),
  v.check(({ least, most }) => least === undefined || most === undefined || least <= most, '最小的不能大于最大的')
)
export type Question = v.InferOutput<typeof QuestionSchema>

/** 报名表. A condition looks back at a question that stands before, so that none can wait for itself. */
export const QuestionsSchema = v.pipe(
  v.array(QuestionSchema),
  v.maxLength(MOST_QUESTIONS),
  v.check((questions) => new Set(questions.map(({ id }) => id)).size === questions.length),
  v.check(
    (questions) => questions.every((one, index) => looksBack(one, questions.slice(0, index))),
    '条件只能看前面的题'
  )
)

export function looksBack({ when = [] }: Pick<Question, 'when'>, before: Pick<Question, 'id'>[]): boolean {
  return when.every(({ question }) => before.some(({ id }) => id === question))
}

export const AnswersSchema = v.pipe(
  v.record(QuestionIdSchema, v.pipe(v.string(), v.trim(), v.maxLength(SIGNATURE_MOST))),
  v.check((answers) => Object.keys(answers).length <= MOST_QUESTIONS)
)
export type Answers = v.InferOutput<typeof AnswersSchema>

/** Version of the form that somebody had before them; missing from phones that know of none. */
export const FormVersionSchema = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)))

export function hasOptions(kind: QuestionKind): boolean {
  return kind === 'choice' || kind === 'several' || kind === 'stock' || kind === 'picture'
}
