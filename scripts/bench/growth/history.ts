import type { schema } from '../../../cloudfunctions/schema'

/** What the rows of a grown folder are made of. */
export interface History {
  now: number
  days: number
  /** How many times more unions, enterprises, members and people than the demonstration. */
  times: number
  /** People who have each push. */
  readers: number
  people: string[]
  members: string[]
}

export const DAY = 86_400_000
/** Rows that are forgotten are kept so long. */
export const KEPT_DAYS = 400

/** Rows of one collection. */
export type Part = [keyof typeof schema, { id: string }[]]
