import * as v from 'valibot'
import { idText } from '../text'

/** Time for which somebody counts as being at a thing after their browser last said so. */
export const BESIDE_MS = 60_000
/** How often a browser says so while it is looked at. */
export const STILL_HERE_MS = 25_000

/** 在场. That somebody writes at an article or event just now. */
export interface Beside {
  /** The thing and the person, so that each has one row. */
  id: string
  thing: string
  personId: string
  name: string
  until: number
}

/** The others who write at the same thing, by name. */
export interface Others {
  names: string[]
}

const isLeaving = v.exactOptional(v.literal(true))

export const BesideArticleInput = v.strictObject({ articleId: idText(), isLeaving })
export const BesideEventInput = v.strictObject({ eventId: idText(), isLeaving })
