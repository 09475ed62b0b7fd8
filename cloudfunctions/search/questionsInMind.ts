import type { Store } from '#server/store'
import { caseTopicName } from '#shared/cases/case'
import { plainText } from '#shared/directory/grams'
import { MOST_QUESTIONS, type QuestionRow, rowOfQuestion } from '#shared/questions/question'
import { speltOf } from '../directory/feature'

/** 大家问过的, the latest of them, each with the ways in which question and topic are typed; the answer is found as it stands. */
export async function questionsInMind({ questions }: Store): Promise<{ row: QuestionRow; spelt: string }[]> {
  const shown = await questions.list({
    where: { state: 'shown' },
    ...{ order: ['pageKey', 'desc'], limit: MOST_QUESTIONS, fields: ['question', 'answer', 'topic'] },
  })
  return shown.map((one) => ({
    row: rowOfQuestion(one),
    spelt: `${speltOf(one.question, [caseTopicName[one.topic]])}\n${plainText(one.answer)}`,
  }))
}
