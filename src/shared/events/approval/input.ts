import * as v from 'valibot'
import { CursorSchema } from '../../page'
import { idText, textUpTo } from '../../text'
import { ENROL_AT_ONCE } from '../enrol/enrolling'

/** Most characters of why a sign-up is not let through. */
export const DECLINE_MOST = 60

const MemberIds = v.pipe(v.array(idText()), v.minLength(1), v.maxLength(ENROL_AT_ONCE))

/** With a union its chair looks at its own people; without one whoever runs the event looks at everybody. */
const OfWhom = { eventId: idText(), unionId: v.exactOptional(idText()) }

export const ListApprovalsInput = v.strictObject({ ...OfWhom, cursor: CursorSchema })
export const ApproveInput = v.strictObject({ ...OfWhom, memberIds: MemberIds })
export const UnapproveInput = ApproveInput
export const DeclineInput = v.strictObject({ ...OfWhom, memberIds: MemberIds, word: textUpTo(DECLINE_MOST) })
