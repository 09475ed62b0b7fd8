import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes comments that an officer did not let through, when there is nothing left to take back. */
export const forgetComments: Clearing = {
  row: 'comments',
  forget: ({ comments }, before) => comments.remove({ state: 'refused', decidedAt: _.lt(before) }),
  oldest: ({ comments }) => comments.earliest('decidedAt', { state: 'refused' }),
}
