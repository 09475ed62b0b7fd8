import * as v from 'valibot'
import type { EventKind } from '#shared/events/eventKind'
import { QuestionsSchema } from '#shared/events/form/question'
import { lookUp } from '#shared/lookUp'
import { type QuestionWords, questionWordsOf } from './questionWords'
import templates from './templates.json'

/** 常问的题. Questions that events of this kind ask most, with those left out that the form has already. */
export function templateFor(kind: EventKind, taken: QuestionWords[]): QuestionWords[] {
  const asked = templates.kinds[kind].flatMap((id) => {
    const question = lookUp<object>(templates.questions, id)
    return question ? [{ id, ...question }] : []
  })
  const isNew = ({ id, label }: { id: string; label: string }) =>
    !taken.some((one) => one.id === id || one.label === label)
  const words = v.parse(QuestionsSchema, asked).map(questionWordsOf).filter(isNew)
  return words.map((question) => ({ ...question, stored: [] }))
}
