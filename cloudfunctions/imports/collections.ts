import type { Definitions } from '#server/store'
import type { ImportNote } from '#shared/sheets/importNote'
import type { ImportStep } from './importStep'
import type { WrongLine } from './wrongLines'

declare module '#server/store' {
  interface Collections {
    imports: ImportNote
    importSteps: ImportStep
    importFaults: WrongLine
  }
}

export const collections = {
  imports: { indexes: [{ fields: ['kind', '-at'] }, { fields: ['at'] }] },
  importSteps: { indexes: [{ fields: ['importId', 'stayed'] }, { fields: ['at'] }] },
  importFaults: { indexes: [{ fields: ['importId', 'row'] }, { fields: ['at'] }] },
} satisfies Definitions
