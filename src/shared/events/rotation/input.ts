import * as v from 'valibot'
import { AloneSchema } from '../../review/alone'
import { idText, textUpTo } from '../../text'

/** `round` is the version of the order that the officer has read: no other is passed. */
export const PassOrderInput = v.strictObject({
  eventId: idText(),
  round: v.pipe(v.number(), v.integer(), v.minValue(1)),
  alone: v.exactOptional(AloneSchema),
})
export const SendBackOrderInput = v.strictObject({ eventId: idText(), word: textUpTo(200) })
