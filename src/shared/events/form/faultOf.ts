import { plainLine, seenText } from '../../typedText'
import { fileOf } from './answerFile'
import { ANSWER_LONG, ANSWER_SHORT, type Question } from './question'
import { isSigned } from './signature'

export type AnswerFault =
  | 'missing'
  | 'unoffered'
  | 'too_long'
  | 'no_number'
  | 'too_small'
  | 'too_large'
  | 'no_phone'
  | 'no_contact'
  | 'no_date'
  | 'no_time'
  | 'no_name'
  | 'no_signature'
  | 'no_file'

export const YES = '是'
export const NO = '否'
export const MOST_STARS = 5
/** Between the options of one answer, and between the name and the phone of a contact. */
export const BETWEEN = '\n'

const NAME = /^[\p{L}·. ]{2,20}$/u
const PHONE = /^(1\d{10}|0\d{2,3}\d{7,8}|\d{7,8})$/

/** An answer as it is kept: without blanks around it, numbers in plain digits, options in the order of the question. */
export function tidied(question: Question, answer: string): string {
  const text = seenText(answer).trim()
  switch (question.kind) {
    case 'number':
    case 'date':
    case 'time':
    case 'rating':
    case 'text':
    case 'colleague':
    case 'roommate':
    case 'relative':
      return question.kind === 'text' ? text : plainLine(text)
    case 'phone':
      return digitsOf(text)
    case 'contact': {
      const [name = '', phone = ''] = text.split(BETWEEN)
      return text === '' ? '' : [plainLine(name), digitsOf(phone)].join(BETWEEN)
    }
    case 'several': {
      const chosen = text.split(BETWEEN).filter(Boolean)
      const known = (question.options ?? []).filter((option) => chosen.includes(option))
      return [...known, ...chosen.filter((one) => !known.includes(one))].join(BETWEEN)
    }
    default:
      return text
  }
}

function digitsOf(text: string): string {
  return plainLine(text).replace(/[\s()-]/g, '')
}

/** What is wrong with an answer that is tidied; nothing of one that is missing and free. */
export function faultOf(question: Question, answer: string): AnswerFault | undefined {
  if (answer === '') return question.required ? 'missing' : undefined
  // Who cannot draw writes the name instead.
  if (question.kind === 'signature') return isSigned(answer) || NAME.test(answer) ? undefined : 'no_signature'
  if (answer.length > ANSWER_LONG) return 'too_long'
  const { options = [] } = question
  switch (question.kind) {
    case 'choice':
    case 'stock':
    case 'picture':
      return options.includes(answer) ? undefined : 'unoffered'
    case 'several':
      return answer.split(BETWEEN).every((one) => options.includes(one)) ? undefined : 'unoffered'
    case 'yesNo':
      return answer === YES || answer === NO ? undefined : 'unoffered'
    case 'consent':
      return answer === consentAnswer(question) ? undefined : 'unoffered'
    case 'rating':
      return /^[1-5]$/.test(answer) ? undefined : 'unoffered'
    case 'number':
      return numberFault(question, answer)
    case 'file':
      return fileOf(answer) ? undefined : 'no_file'
    case 'phone':
      return PHONE.test(answer) ? undefined : 'no_phone'
    case 'contact': {
      const [name = '', phone = '', ...rest] = answer.split(BETWEEN)
      return NAME.test(name) && PHONE.test(phone) && rest.length === 0 ? undefined : 'no_contact'
    }
    case 'date':
      return isDay(answer) ? undefined : 'no_date'
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(answer) ? undefined : 'no_time'
    case 'colleague':
    case 'roommate':
    case 'relative':
      return NAME.test(answer) ? undefined : 'no_name'
    case 'long':
      return undefined
    default:
      return answer.length > ANSWER_SHORT ? 'too_long' : undefined
  }
}

/** 同意了第几版. The version stands in the answer, so that it is known to which words somebody said yes. */
export function consentAnswer({ consent }: Pick<Question, 'consent'>): string {
  return `v${consent?.version ?? 1}`
}

function numberFault({ least, most }: Question, answer: string): AnswerFault | undefined {
  if (!/^-?\d{1,9}(\.\d{1,2})?$/.test(answer)) return 'no_number'
  if (least !== undefined && Number(answer) < least) return 'too_small'
  return most !== undefined && Number(answer) > most ? 'too_large' : undefined
}

function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return year >= '1900' && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
}
