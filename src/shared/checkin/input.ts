import * as v from 'valibot'
import { PointSchema } from '../directory/territory'
import { MAX_COMPANIONS } from '../events/family/familyRule'
import { CursorSchema } from '../page'
import { idText, TimeSchema, textUpTo } from '../text'

/** Name of a door, as its officer chose it. */
const DoorName = textUpTo(12)
const At = { eventId: idText(), door: DoorName, at: TimeSchema }

/** What somebody showed, or said, or how they are called. */
const ShownSchema = v.variant('by', [
  v.strictObject({ by: v.literal('card'), text: v.pipe(v.string(), v.maxLength(200)) }),
  v.strictObject({ by: v.literal('digits'), digits: v.pipe(v.string(), v.regex(/^\d{6}$/, '请输六位数')) }),
  v.strictObject({ by: v.literal('name'), memberId: idText() }),
])

/** `at` is when it was tapped, by the cloud’s clock as the phone knows it. */
export const AdmitInput = v.strictObject({ ...At, shown: ShownSchema })
export const AdmitPartyInput = v.strictObject({
  ...At,
  memberId: idText(),
  family: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(MAX_COMPANIONS)),
  mates: v.pipe(v.array(idText()), v.maxLength(30)),
})
export const UndoCheckInInput = v.strictObject({ eventId: idText(), memberId: idText(), reason: textUpTo(50) })
export const WalkInInput = v.strictObject({ ...At, memberId: idText() })
export const FindAtDoorInput = v.strictObject({ eventId: idText(), text: textUpTo(20) })
export const ArrivalsInput = v.strictObject({
  eventId: idText(),
  show: v.picklist(['in', 'missing', 'turnedAway', 'undone']),
  unionId: v.exactOptional(idText()),
  cursor: CursorSchema,
})
/** `place` is where the phone says that it is, where the event asks: it is compared, and kept nowhere. */
export const SelfInput = v.strictObject({
  eventId: idText(),
  code: v.pipe(v.string(), v.maxLength(80)),
  place: v.exactOptional(PointSchema),
})
export const YearInput = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
})
