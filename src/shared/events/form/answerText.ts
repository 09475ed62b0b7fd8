import { fileName } from './answerFile'
import { BETWEEN } from './faultOf'
import type { Question } from './question'
import { isSigned } from './signature'

/** What stands in words for a name that was drawn. */
const SIGNED = '已手写签名'

/** What stands in lists and sheets in place of a sensitive answer. */
export const SENSITIVE_SHOWN = '（敏感，已填）'

/** An answer in words, as lists, tickets and sheets show it. */
export function answerText({ kind }: Pick<Question, 'kind'>, answer: string): string {
  if (answer === '') return ''
  if (kind === 'several') return answer.split(BETWEEN).join('、')
  if (kind === 'contact') return answer.split(BETWEEN).join(' ')
  if (kind === 'rating') return `${answer} 分`
  if (kind === 'signature') return isSigned(answer) ? SIGNED : `${answer}（填写的姓名）`
  if (kind === 'file') return fileName(answer)
  if (kind === 'consent') return `同意（第 ${answer.replace(/^v/, '')} 版）`
  return answer
}

/** Chosen from what the question offers; anything else may say who somebody is. */
export function isChosen({ kind }: Pick<Question, 'kind'>): boolean {
  return ['choice', 'stock', 'picture', 'several', 'yesNo', 'rating', 'consent', 'time'].includes(kind)
}
