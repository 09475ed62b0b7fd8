import type { Definitions } from '#server/store'
import type { WordCheck } from '#shared/checks/wordCheck'

declare module '#server/store' {
  interface Collections {
    wordChecks: WordCheck
  }
}

export const collections = {
  wordChecks: { indexes: [{ fields: ['state', 'pageKey'] }] },
} satisfies Definitions
