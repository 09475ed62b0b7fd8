import * as v from 'valibot'
import { ExportReasonSchema } from '../files/exported'
import { idText } from '../text'

/** 名册表. Columns in the order in which a sheet is written; a sheet that is read may have them in any order. */
export const ROSTER_HEAD = ['姓名', '手机', '企业', '是否会员', '入会日期', '工会岗位', '会员标签'] as const

/** Help above the head of the empty sheet, and the example line under it, which the import passes over. */
export const ROSTER_HOW =
  '从第 4 行写起，一行一位，表头不要改。企业写全称；“是否会员”填 是 或 否；入会日期写成 2026-03-01；几个岗位之间写顿号；后四列可以空着。第 3 行是示例，导入时跳过。'
export const EXAMPLE_NAME = '示例'
export const EXAMPLE_ROW = [
  EXAMPLE_NAME,
  '13800000000',
  '企业全称',
  '是',
  '2026-03-01',
  '组织委员、文体委员',
  '青年职工',
] as const

export const ExportIdInput = v.strictObject({ exportId: idText() })
export const ExportRosterInput = v.strictObject({
  unionId: v.exactOptional(idText()),
  reason: v.exactOptional(ExportReasonSchema),
})
