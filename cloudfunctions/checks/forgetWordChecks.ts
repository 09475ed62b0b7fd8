import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes words that were decided long ago; the same words are looked at anew when they come again. */
export const forgetWordChecks: Clearing = {
  row: 'wordChecks',
  forget: ({ wordChecks }, before) => wordChecks.remove({ state: _.neq('waiting'), askedAt: _.lt(before) }),
  oldest: ({ wordChecks }) => wordChecks.earliest('askedAt', { state: _.neq('waiting') }),
}
