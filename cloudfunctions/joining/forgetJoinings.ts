import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes applications sixty days after they ended; the roster and the log have what came of them. */
export const forgetJoinings: Clearing = {
  row: 'joinings',
  forget: ({ joinings }, before) => joinings.remove({ endedAt: _.lt(before) }),
  oldest: ({ joinings }) => joinings.earliest('endedAt', { endedAt: _.exists(true) }),
}
