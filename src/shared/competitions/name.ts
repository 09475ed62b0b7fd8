import * as v from 'valibot'

/** Name or id of an entrant, a unit or a team: any text of 1 to 64 characters. */
export const NameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
