import * as v from 'valibot'

const Version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))

export const StatementInput = v.strictObject({ version: v.exactOptional(Version) })

/** Where somebody was asked: where data is first collected, or on the page of the statement itself. */
export const CONSENT_PLACES = ['bind', 'register', 'comment', 'statement'] as const
export const AgreeInput = v.strictObject({ version: Version, where: v.picklist(CONSENT_PLACES) })
