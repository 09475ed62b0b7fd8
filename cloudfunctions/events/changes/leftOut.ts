import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import { PLACE_RULES } from '#shared/events/eventFields'
import { FREE_FIELDS } from '#shared/events/eventReview'
import type { StoredEvent } from '../storedEvent'

/** Takes from an event what the new words have no more: rules about places, and whatever a form may leave empty. */
export function leftOut(words: object): Changes<StoredEvent> {
  return { ...removed(PLACE_RULES, words), ...freeLeftOut(words) }
}

/** The same of the words that may still change when the event is out. */
export function freeLeftOut(words: object): Removed {
  return removed(FREE_FIELDS, words)
}

/** Questions are never left out: a form without any is an empty list. */
type Removed = Pick<Changes<StoredEvent>, 'bring' | 'point' | 'selfWithin' | 'rainPlan' | 'takeaways' | 'handOver'>

function removed(fields: readonly string[], words: object): Removed {
  const given = new Set(Object.keys(words))
  return Object.fromEntries(fields.filter((field) => !given.has(field)).map((field) => [field, _.remove()]))
}
