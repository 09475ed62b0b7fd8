import type { Definitions } from '#server/store'
import type { StoredFile, Upload } from '#shared/files/file'
import type { StoredExport } from './keepExport'
import type { MediaCheck } from './mediaCheck'

declare module '#server/store' {
  interface Collections {
    files: StoredFile
    uploads: Upload
    exports: StoredExport
    mediaChecks: MediaCheck
  }
}

export const collections = {
  files: {
    indexes: [{ fields: ['-keptAt'] }, { fields: ['check.state', 'check.notBefore'] }, { fields: ['check.traceId'] }],
  },
  uploads: { indexes: [{ fields: ['askedAt'] }] },
  mediaChecks: { indexes: [{ fields: ['suggest', 'at'] }] },
  exports: { indexes: [{ fields: ['madeAt'] }, { fields: ['madeBy'] }] },
} satisfies Definitions
