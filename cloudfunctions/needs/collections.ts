import type { Definitions } from '#server/store'
import type { Needs } from '#shared/needs/need'

declare module '#server/store' {
  interface Collections {
    needs: Needs
  }
}

export const collections = {
  needs: { cold: true, indexes: [{ fields: ['season'] }, { fields: ['personId', '-at'] }, { fields: ['at'] }] },
} satisfies Definitions
