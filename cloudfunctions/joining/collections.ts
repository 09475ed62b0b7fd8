import type { Definitions } from '#server/store'
import type { Joining } from '#shared/joining/joining'

declare module '#server/store' {
  interface Collections {
    joinings: Joining
  }
}

export const collections = {
  joinings: {
    indexes: [
      { fields: ['shelf', 'pageKey'] },
      { fields: ['shelf', 'dueAt'] },
      { fields: ['unionId', 'pageKey'] },
      { fields: ['personId'] },
      { fields: ['endedAt'] },
      { fields: ['kept.eventId', 'kept.until'] },
      { fields: ['kept.until'] },
    ],
  },
} satisfies Definitions
