import * as v from 'valibot'
import { idText, textUpTo } from '../../text'

export const OPEN_REASON_MOST = 60
export const OpenAnswersInput = v.strictObject({
  eventId: idText(),
  memberId: idText(),
  reason: textUpTo(OPEN_REASON_MOST),
})
