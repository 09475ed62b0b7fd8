import type { AnswerFault } from './faultOf'
import { hasOptions, type Question } from './question'

const texts: Record<Exclude<AnswerFault, 'missing' | 'too_small' | 'too_large'>, string> = {
  unoffered: '请从下面重新选',
  too_long: '写得太长了，请短一些',
  no_number: '请填数字，例如 2',
  no_phone: '请填完整的电话，手机是 11 位',
  no_contact: '姓名和电话都要填完整',
  no_date: '请选一个日期',
  no_time: '请选一个时间',
  no_name: '请填姓名，至少 2 个字',
  no_file: '这一份没有存好，请去掉重新加',
  no_signature: '请在框里把名字写清楚，或改为填姓名',
}

/** What stands beside a question that is not answered as asked, with the next step. */
export function faultText({ kind, least, most }: Question, fault: AnswerFault): string {
  if (fault === 'too_small') return `不能小于 ${least}`
  if (fault === 'too_large') return `不能大于 ${most}`
  if (fault !== 'missing') return texts[fault]
  if (kind === 'signature') return '请签上名字'
  if (kind === 'file') return '请加一张照片或一份 PDF'
  if (kind === 'consent') return '同意以后才能报名'
  return hasOptions(kind) || kind === 'yesNo' || kind === 'rating' ? '请选一项' : '请填写这一项'
}
