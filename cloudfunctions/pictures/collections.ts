import type { Definitions } from '#server/store'
import type { StoredPicture } from './picture'

declare module '#server/store' {
  interface Collections {
    pictures: StoredPicture
  }
}

export const collections = {
  pictures: { indexes: [{ fields: ['subject'] }, { fields: ['askedAt'] }] },
} satisfies Definitions
