import type { Answers, Question } from '#shared/events/form/question'
import { chosenOptions, type Stock, type StockPart, stockedOptions } from '#shared/events/stock/stock'
import { fieldKey } from '../places/turnKey'

/** Name of an option in the place book; the same option of the same question always has the same. */
export function stockKey(question: string, option: string): string {
  return fieldKey('k', `${question}\n${option}`)
}

/** 数量. All options of a form of which there is a number, before anybody has taken one. */
export function stockOf(questions: Question[]): Record<string, Stock> {
  return Object.fromEntries(
    stockedOptions(questions).map(({ question, option, amount }) => [
      stockKey(question, option),
      { capacity: amount, left: amount },
    ])
  )
}

/** What answers take, by the names in the book. */
export function partsOf(questions: Question[], answers: Answers, people: number): StockPart[] {
  return chosenOptions(questions, answers, people).map(({ question, option, many }) => ({
    ...{ question, key: stockKey(question, option), many },
  }))
}
