import * as v from 'valibot'
import { CursorSchema } from '../../page'
import { idText, textUpTo } from '../../text'
import { SessionKeySchema } from '../places/rules'
import { ENROL_AT_ONCE, PASTE_MOST } from './enrolling'

const OfUnion = { eventId: idText(), unionId: idText() }
const MemberIds = v.pipe(v.array(idText()), v.minLength(1), v.maxLength(ENROL_AT_ONCE))

export const QuotaInput = v.strictObject(OfUnion)
export const CandidatesInput = v.strictObject({
  ...OfUnion,
  text: v.exactOptional(textUpTo(20)),
  /** Only those who have never had a place in any event, and are not in this one. */
  never: v.exactOptional(v.literal(true)),
  cursor: CursorSchema,
})
export const ReadPasteInput = v.strictObject({
  ...OfUnion,
  /** As it was pasted: tabs between cells and ends of lines are read. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(PASTE_MOST, '太长了，请分两次粘贴')),
})
export const EnrolInput = v.strictObject({
  ...OfUnion,
  memberIds: MemberIds,
  session: v.exactOptional(SessionKeySchema),
})
export const TakeBackInput = v.strictObject({ ...OfUnion, memberIds: MemberIds })
