import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes what was written of people who write no more; nobody reads it after its minute. */
export const forgetBesides: Clearing = {
  row: 'besides',
  forget: ({ besides }, before) => besides.remove({ until: _.lt(before) }),
  oldest: ({ besides }) => besides.earliest('until', {}),
}
