import * as v from 'valibot'
import { ExportReasonSchema } from '../files/exported'
import { idText } from '../text'

/** 名册表. The columns in the order in which they are written; a sheet that is read may have them in any. */
export const ROSTER_HEAD = ['姓名', '手机', '企业', '是否会员', '入会日期'] as const

export const ExportRosterInput = v.strictObject({
  unionId: v.exactOptional(idText()),
  reason: v.exactOptional(ExportReasonSchema),
})
