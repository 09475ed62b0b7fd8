import * as v from 'valibot'
import { idText } from '../../text'
import { PASTE_MOST } from '../enrol/enrolling'
import { MOST_INVITED } from './mostInvited'

/** People by a list that is pasted, or those of whom only the rows are known. */
export const FindInviteesInput = v.union([
  v.strictObject({
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(PASTE_MOST, '太长了，请分两次粘贴')),
  }),
  v.strictObject({ memberIds: v.pipe(v.array(idText()), v.minLength(1), v.maxLength(MOST_INVITED)) }),
])
export const InviteInput = v.strictObject({
  eventId: idText(),
  memberIds: v.pipe(v.array(idText()), v.minLength(1), v.maxLength(MOST_INVITED)),
})
export const DisinviteInput = v.strictObject({ eventId: idText(), memberId: idText() })
