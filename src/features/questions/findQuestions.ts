import { type CaseTopic, caseTopicName } from '#shared/cases/case'
import type { QuestionRow } from '#shared/questions/question'

/** Questions that fit: of the topic, and with each word that was typed somewhere in their line. */
export function findQuestions(
  rows: QuestionRow[],
  { topic, text }: { topic: CaseTopic | 'all'; text: string }
): QuestionRow[] {
  const words = text.trim().split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (topic === 'all' || row.topic === topic) &&
      words.every((word) => `${row.question} ${caseTopicName[row.topic]}`.includes(word))
  )
}
