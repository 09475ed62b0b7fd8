import type { Pace } from '#server/pace'
import type { Definitions } from '#server/store'
import type { PushChunk } from '#shared/pushes/chunk'
import type { PushOpening } from '#shared/pushes/opening'
import type { Push } from '#shared/pushes/push'
import type { SavedAudience } from '#shared/pushes/savedAudience'

declare module '#server/store' {
  interface Collections {
    pushes: Push
    pushChunks: PushChunk
    pushOpenings: PushOpening
    audiences: SavedAudience
    paces: Pace
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
  pushChunks: {
    indexes: [
      { fields: ['pushId', 'number'] },
      { fields: ['state', 'notBefore'] },
      { fields: ['recipients.reader', '-pageKey'] },
      { fields: ['recipients.messageId'] },
      { fields: ['call.messageId'] },
      { fields: ['gatheredAt'] },
      { fields: ['subjectId'] },
    ],
  },
  pushOpenings: { indexes: [{ fields: ['pushId'] }] },
  audiences: { indexes: [] },
  paces: { indexes: [] },
} satisfies Definitions
