import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes comments that an officer did not let through, when there is nothing left to take back, and those that their writers took back. */
export const forgetComments: Clearing = {
  row: 'comments',
  forget: async ({ comments }, before) =>
    (await comments.remove({ state: 'refused', decidedAt: _.lt(before) })) +
    (await comments.remove({ state: 'withdrawn', withdrawnAt: _.lt(before) })),
  oldest: async ({ comments }) => {
    const [refused, withdrawn] = await Promise.all([
      comments.earliest('decidedAt', { state: 'refused' }),
      comments.earliest('withdrawnAt', { state: 'withdrawn' }),
    ])
    return refused !== undefined && withdrawn !== undefined ? Math.min(refused, withdrawn) : (refused ?? withdrawn)
  },
}
