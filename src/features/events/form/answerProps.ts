import type { Question } from '#shared/events/form/question'
import type { StockSeen } from '#shared/events/stock/stock'

/**
 * What is left of the options of which there is a number: what somebody has of it already, whether they wait, and
 * whether others may come with them.
 */
export interface StockShown {
  seen: StockSeen[]
  had?: string | undefined
  waits?: boolean
  withOthers?: boolean
}

/** What each way to answer is given. */
export interface AnswerProps {
  question: Question
  answer: string
  stock?: StockShown | undefined
  onAnswer: (answer: string) => void
}
