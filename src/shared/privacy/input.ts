import * as v from 'valibot'
import { idText } from '../text'

const Version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))

export const StatementInput = v.strictObject({ version: v.exactOptional(Version) })

/** Where somebody was asked: the action that wants consent, or the page of the statement itself. */
const Place = v.pipe(v.string(), v.regex(/^[a-zA-Z.]{1,40}$/))
export const AgreeInput = v.strictObject({ version: Version, where: Place })

export const OwnPartInput = v.strictObject({ part: idText() })
