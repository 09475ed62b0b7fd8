import type { Definitions } from '#server/store'
import type { ImportNote } from '#shared/sheets/importNote'
import type { ImportStep } from './importStep'

declare module '#server/store' {
  interface Collections {
    imports: ImportNote
    importSteps: ImportStep
  }
}

export const collections = {
  imports: { indexes: [{ fields: ['kind', '-at'] }, { fields: ['at'] }] },
  importSteps: { indexes: [{ fields: ['importId', 'stayed'] }, { fields: ['at'] }] },
} satisfies Definitions
