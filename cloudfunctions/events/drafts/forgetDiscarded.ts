import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes drafts of events that were thrown away, when nobody will want them back. */
export const forgetDiscarded: Clearing = {
  row: 'discardedEvents',
  forget: ({ discardedEvents }, before) => discardedEvents.remove({ at: _.lt(before) }),
  oldest: ({ discardedEvents }) => discardedEvents.earliest('at', { at: _.gt(0) }),
}
