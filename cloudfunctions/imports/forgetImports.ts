import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** Removes what would be needed to take an import back, as soon as nobody may any more. */
export const forgetImports: Clearing = {
  row: 'imports',
  forget: async ({ imports, importSteps, importFaults }, before) => {
    if ((await imports.count({ at: _.lt(before) })) === 0) return 0
    await importFaults.remove({ at: _.lt(before) })
    await importSteps.remove({ at: _.lt(before) })
    return imports.remove({ at: _.lt(before) })
  },
  oldest: ({ imports }) => imports.earliest('at', { at: _.gt(0) }),
}
