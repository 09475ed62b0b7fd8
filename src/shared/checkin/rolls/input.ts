import * as v from 'valibot'
import { idText, newKeyText, TimeSchema, textUpTo } from '../../text'
import { ROLL_KINDS } from './rollCall'

const OfRoll = { eventId: idText(), rollId: idText() }

export const AddRollInput = v.strictObject({
  eventId: idText(),
  newKey: newKeyText(),
  name: textUpTo(16),
  kind: v.picklist(ROLL_KINDS),
  group: v.pipe(v.string(), v.regex(/^(|session|union|q:[A-Za-z0-9]\w{0,31})$/)),
})
export const RollInput = v.strictObject(OfRoll)
export const ContactInput = v.strictObject({ eventId: idText(), memberId: idText() })
/** `at` is when it was tapped, by the cloud’s clock as the phone knows it. */
export const MarkInput = v.strictObject({
  ...OfRoll,
  at: TimeSchema,
  deed: v.picklist(['in', 'out', 'undo']),
  shown: v.variant('by', [
    v.strictObject({ by: v.literal('card'), text: v.pipe(v.string(), v.maxLength(200)) }),
    v.strictObject({ by: v.literal('name'), memberId: idText() }),
  ]),
})
