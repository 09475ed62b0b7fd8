import type { StoredExport } from '#server/keepExport'
import type { Definitions } from '#server/store'
import type { StoredFile, Upload } from '#shared/files/file'

declare module '#server/store' {
  interface Collections {
    files: StoredFile
    uploads: Upload
    exports: StoredExport
  }
}

export const collections = {
  files: {
    indexes: [{ fields: ['-keptAt'] }, { fields: ['check.state', 'check.notBefore'] }, { fields: ['check.traceId'] }],
  },
  uploads: { indexes: [{ fields: ['askedAt'] }] },
  exports: { indexes: [{ fields: ['madeAt'] }] },
} satisfies Definitions
