import * as v from 'valibot'
import { idText, textUpTo } from '../../text'

/** A colleague is named as the roster does; the last four digits of their phone tell that the holder knows them. */
export const HandOverInput = v.strictObject({
  eventId: idText(),
  name: textUpTo(20),
  tail: v.pipe(v.string(), v.trim(), v.regex(/^\d{4}$/, '请填手机号的最后四位')),
})
