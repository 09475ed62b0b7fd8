import { inBeijing } from '../../beijingTime'
import { lookUp } from '../../lookUp'
import { memberTagName, positionName, type RowStanding } from '../member'
import type { FieldValue } from './decideCorrection'
import type { CorrectedField } from './input'

export const correctedFieldName: Record<CorrectedField, string> = {
  name: '姓名',
  phone: '手机号',
  standing: '会籍',
  joinedAt: '入会日期',
  positions: '岗位',
  tags: '标签',
  honours: '荣誉标签',
}

export const rowStandingName: Record<RowStanding, string> = {
  member: '会员',
  worker: '未入会职工',
  left: '已离开',
}

const words: Record<string, string> = { ...positionName, ...memberTagName }

/** A value of a field in words, for screens and for the log. */
export function fieldText(field: CorrectedField, value: FieldValue): string {
  if (typeof value === 'number') return inBeijing(value).format('YYYY-MM-DD')
  if (typeof value !== 'string') return value.map((word) => lookUp(words, word) ?? word).join('、') || '无'
  return field === 'standing' ? (lookUp<string>(rowStandingName, value) ?? value) : value || '无'
}
