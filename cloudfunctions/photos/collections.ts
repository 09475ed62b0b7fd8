import type { Definitions } from '#server/store'
import type { WallPhoto } from '#shared/photos/wallPhoto'

declare module '#server/store' {
  interface Collections {
    wallPhotos: WallPhoto
  }
}

export const collections = {
  wallPhotos: {
    indexes: [
      { fields: ['eventId', 'state', '-pageKey'] },
      { fields: ['state', 'movedAt'] },
      { fields: ['personId', '-at'] },
      { fields: ['eventEndsAt'] },
    ],
  },
} satisfies Definitions
