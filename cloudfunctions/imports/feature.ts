import type { Feature } from '#server/feature'
import type { Job } from '#server/job'
import { runClearing } from '#server/retention/clearing'
import { collections } from './collections'
import { forgetImports } from './forgetImports'

declare module '#server/agenda' {
  interface AgendaNames {
    'imports.forget': true
  }
}

export { beginImport, countImport, type RowFields, writeNoted } from './importStep'
export { listImports } from './listImports'
export { openPasted, openSheet } from './openSheet'
export { takeBack, type WrittenRow } from './takeBack'
export { takeWrong, writeFaults } from './wrongLines'

/** What every import of a sheet needs; the imports themselves belong to the features whose things they write. */
export const imports: Feature = {
  collections,
  agenda: {
    'imports.forget': {
      every: 3_600_000,
      run: async (job: Job) => {
        await runClearing(job, forgetImports)
        return undefined
      },
    },
  },
}
