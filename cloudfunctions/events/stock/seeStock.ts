import type { Question } from '#shared/events/form/question'
import type { PlaceBook } from '#shared/events/places/placeBook'
import { type StockSeen, stockedOptions } from '#shared/events/stock/stock'
import { lookUp } from '#shared/lookUp'
import { stockKey } from './stockOf'

/** What is left of each option, in the order of the form; nothing where no question has a number. */
export function seeStock(questions: Question[], stock: PlaceBook['stock'] = {}): { stock?: StockSeen[] } {
  const seen = stockedOptions(questions).map(({ question, option, amount }) => {
    const { capacity, left } = lookUp(stock, stockKey(question, option)) ?? { capacity: amount, left: amount }
    return { question, option, capacity, left }
  })
  return seen.length > 0 ? { stock: seen } : {}
}

/** The questions with the numbers that the book has. */
export function withAmounts(questions: Question[], stock: PlaceBook['stock'] = {}): Question[] {
  return questions.map((question) => {
    if (question.kind !== 'stock') return question
    const amounts = stockedOptions([question]).map(
      ({ option, amount }) => lookUp(stock, stockKey(question.id, option))?.capacity ?? amount
    )
    return { ...question, amounts }
  })
}
