import * as v from 'valibot'
import { lookUp } from '../lookUp'
import { textUpTo } from '../text'

/**
 * Id of a question. Answers are stored under it, so it must be a name that the database takes for a field
 * (docs/cloud.md 3).
 */
const QuestionIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]\w{0,31}$/))

const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), 'prototype']

/** Not what every object has by itself: phones with an older program would take that for an answer. */
const NewQuestionIdSchema = v.pipe(
  QuestionIdSchema,
  v.check((id) => !INHERITED.includes(id), '题号不能用这个词，请删掉这一题，重新加一题')
)

/** 报名题. `choice` is answered with one of its options, `text` in words. */
export const QuestionSchema = v.pipe(
  v.strictObject({
    id: NewQuestionIdSchema,
    label: textUpTo(30),
    kind: v.picklist(['choice', 'text']),
    options: v.optional(v.pipe(v.array(textUpTo(20)), v.minLength(2), v.maxLength(8))),
    required: v.boolean(),
  }),
  v.check(({ kind, options }) => kind === 'text' || options !== undefined, '选择题要有选项')
)
export type Question = v.InferOutput<typeof QuestionSchema>

export const AnswersSchema = v.pipe(
  v.record(QuestionIdSchema, v.pipe(v.string(), v.trim(), v.maxLength(200))),
  v.check((answers) => Object.keys(answers).length <= 20)
)
export type Answers = v.InferOutput<typeof AnswersSchema>

/** Id of the first question that is not answered as asked, or of an answer to an unknown question. */
export function findWrongAnswer(questions: Question[], answers: Answers): string | undefined {
  const unknown = Object.keys(answers).find((id) => !questions.some((question) => question.id === id))
  return unknown ?? questions.find((question) => !isAnswered(question, lookUp(answers, question.id) ?? ''))?.id
}

function isAnswered(question: Question, answer: string): boolean {
  if (answer === '') return !question.required
  return question.kind === 'text' || (question.options ?? []).includes(answer)
}
