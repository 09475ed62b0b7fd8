import * as v from 'valibot'
import { CursorSchema } from '../../page'
import { idText, textUpTo } from '../../text'

/** 没来，也没说: on, or taken back. */
export const MarkAbsentInput = v.strictObject({ eventId: idText(), memberId: idText(), absent: v.boolean() })
/** 申诉. The event is the one for which somebody pauses. */
export const PleadInput = v.strictObject({ eventId: idText(), words: textUpTo(200) })
export const PleasInput = v.strictObject({ cursor: CursorSchema })
/** The event is the one that was missed last: the plea stands beside the absence there. */
export const DecidePleaInput = v.strictObject({
  eventId: idText(),
  memberId: idText(),
  decision: v.picklist(['lift', 'keep']),
  word: textUpTo(100),
})
