import type { MediaCheck } from '#server/mediaCheck'
import type { Definitions } from '#server/store'
import type { WordCheck } from '#shared/checks/wordCheck'

declare module '#server/store' {
  interface Collections {
    mediaChecks: MediaCheck
    wordChecks: WordCheck
  }
}

export const collections = {
  mediaChecks: { indexes: [{ fields: ['suggest', 'at'] }] },
  wordChecks: { indexes: [{ fields: ['state', 'pageKey'] }] },
} satisfies Definitions
