import type { Question } from './question'

/** 报名表的版本. `changed` says in which version a question last became another; what is not named is of the first. */
export interface FormState {
  version: number
  changed: Record<string, number>
}

/** A version of before, against which somebody is judged who still has it before them. */
export interface EarlierForm {
  version: number
  questions: Question[]
}

/** An event as far as its form goes. */
export interface WithForm {
  questions: Question[]
  form?: FormState
}
