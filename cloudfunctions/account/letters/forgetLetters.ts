import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes what followers wrote, whatever became of it. */
export const forgetLetters: Clearing = {
  row: 'letters',
  forget: ({ letters }, before) => letters.remove({ at: _.lt(before) }),
  oldest: ({ letters }) => letters.earliest('at', {}),
}
