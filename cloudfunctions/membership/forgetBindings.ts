import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes claims that were decided long ago: they hold names and phone numbers that people typed. */
export const forgetBindings: Clearing = {
  row: 'bindings',
  forget: ({ bindings }, before) => bindings.remove({ state: _.neq('waiting'), decidedAt: _.lt(before) }),
  oldest: ({ bindings }) => bindings.earliest('decidedAt', { decidedAt: _.gt(0) }),
}
