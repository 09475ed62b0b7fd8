import * as v from 'valibot'

/** An entrant's, a unit's or a team's name or id: any text of 1 to 64 characters. */
export const NameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
