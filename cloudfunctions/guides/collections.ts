import type { Definitions } from '#server/store'
import type { Guide } from '#shared/guides/guide'

declare module '#server/store' {
  interface Collections {
    guides: Guide
  }
}

export const collections = {
  guides: { indexes: [{ fields: ['state'] }] },
} satisfies Definitions
