import { lookUp } from '../../lookUp'
import type { Answers, Question } from '../form/question'

/** 有数量的选项. So many there are of one option of a question, and what of it is left; never below zero. */
export interface Stock {
  capacity: number
  left: number
}

/** What a turn takes of the options of a question; `has` once it is theirs, and never of somebody in line. */
export interface StockPart {
  question: string
  /** Name of the option in the place book. */
  key: string
  many: number
  has?: true
}

/** An option with its number, as readers see it. */
export interface StockSeen extends Stock {
  question: string
  option: string
}

/** An option that somebody has chosen, and of how many. */
export interface ChosenOption {
  question: string
  option: string
  many: number
}

/** What answers take: one for each sign-up, or for each of its people where the question says so. */
export function chosenOptions(questions: Question[], answers: Answers, people: number): ChosenOption[] {
  return questions.flatMap(({ id, kind, forEach }) => {
    const option = kind === 'stock' ? lookUp(answers, id) : undefined
    return option ? [{ question: id, option, many: forEach ? people : 1 }] : []
  })
}

/** All options of which there is a number, question by question. */
export function stockedOptions(questions: Question[]): { question: string; option: string; amount: number }[] {
  return questions.flatMap(({ id, kind, options = [], amounts = [] }) =>
    kind === 'stock' ? options.map((option, index) => ({ question: id, option, amount: amounts[index] ?? 0 })) : []
  )
}

/** A question of an event that is out: an option that was there keeps its number, which changes on the board alone. */
export function withKnownAmounts(question: Question, before: Question[]): Question {
  const { id, kind, options = [], amounts = [] } = question
  const known = before.find((one) => one.id === id && one.kind === 'stock')
  if (kind !== 'stock' || !known) return question
  const amountOf = new Map(stockedOptions([known]).map(({ option, amount }) => [option, amount]))
  return { ...question, amounts: options.map((option, index) => amountOf.get(option) ?? amounts[index] ?? 0) }
}
