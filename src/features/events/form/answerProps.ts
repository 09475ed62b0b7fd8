import type { Question } from '#shared/events/form/question'

/** What each way to answer is given. */
export interface AnswerProps {
  question: Question
  answer: string
  onAnswer: (answer: string) => void
}
