import type { Sealed } from '#server/sealing/sealing'
import type { Definitions } from '#server/store'

/**
 * The relatives of one person, sealed, under that person's id, and in a seal of its own the year in which that person was
 * born. `rev` guards against two changes of the relatives at once.
 */
export interface Family {
  id: string
  sealed: Sealed
  own?: Sealed
  rev: number
}

declare module '#server/store' {
  interface Collections {
    families: Family
  }
}

export const collections = {
  families: { indexes: [{ fields: ['sealed.key'] }, { fields: ['own.key'] }] },
} satisfies Definitions
