import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes cases that ended three years ago. */
export const forgetCases: Clearing = {
  row: 'cases',
  forget: ({ cases }, before) => cases.remove({ endedAt: _.lt(before) }),
  oldest: ({ cases }) => cases.earliest('endedAt', { endedAt: _.exists(true) }),
}
