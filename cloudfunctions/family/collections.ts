import type { Sealed } from '#server/sealing/sealing'
import type { Definitions } from '#server/store'

/** The relatives of one person, sealed, under that person's id. `rev` guards against two changes at once. */
export interface Family {
  id: string
  sealed: Sealed
  rev: number
}

declare module '#server/store' {
  interface Collections {
    families: Family
  }
}

export const collections = {
  families: { indexes: [{ fields: ['sealed.key'] }] },
} satisfies Definitions
