import type { Definitions } from '#server/store'
import type { Beside } from '#shared/desk/beside'

declare module '#server/store' {
  interface Collections {
    besides: Beside
  }
}

export const collections = {
  besides: { indexes: [{ fields: ['thing', 'until'] }, { fields: ['until'] }] },
} satisfies Definitions
