import type { Question } from '#shared/events/form/question'
import type { StockSeen } from '#shared/events/stock/stock'
import type { EventView } from '#shared/events/view'

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
  /** The event that asks, with the addresses of its pictures. */
  view: Pick<EventView, 'event' | 'pictures'>
  onAnswer: (answer: string) => void
}
