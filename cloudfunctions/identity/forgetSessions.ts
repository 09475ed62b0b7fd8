import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes devices and addresses of sessions that are over; counts the people who had some. */
export const forgetSessions: Clearing = {
  row: 'sessions',
  forget: ({ people }, before) =>
    people.change({ 'sessions.expiresAt': _.lte(before) }, { sessions: _.pull({ expiresAt: _.lte(before) }) }),
}
