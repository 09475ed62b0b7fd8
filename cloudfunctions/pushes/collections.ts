import type { Definitions } from '#server/store'
import type { PushOpening } from '#shared/pushes/opening'
import type { Push } from '#shared/pushes/push'
import type { SavedAudience } from '#shared/pushes/savedAudience'

declare module '#server/store' {
  interface Collections {
    pushes: Push
    pushOpenings: PushOpening
    audiences: SavedAudience
  }
}

export const collections = {
  pushes: {
    indexes: [
      { fields: ['state', 'leasedUntil'] },
      { fields: ['state', 'releaseAt'] },
      { fields: ['kind', '-pageKey'] },
      { fields: ['subjectId', 'kind'] },
      { fields: ['state', 'askedAt'] },
    ],
  },
  pushOpenings: { cold: true, indexes: [{ fields: ['pushId'] }] },
  audiences: { indexes: [] },
} satisfies Definitions
