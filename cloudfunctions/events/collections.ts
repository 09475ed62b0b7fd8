import type { Definitions } from '#server/store'
import type { PlaceBook } from '#shared/events/placeBook'
import type { Registration } from '#shared/events/registration'
import type { StoredEvent } from './storedEvent'

declare module '#server/store' {
  interface Collections {
    events: StoredEvent
    places: PlaceBook
    registrations: Registration
  }
}

export const collections = {
  events: {
    indexes: [
      { fields: ['state', 'endsAt'] },
      { fields: ['state', 'kind', 'endsAt'] },
      { fields: ['state', 'closesAt'] },
      { fields: ['unionId', '-pageKey'] },
      { fields: ['-pageKey'] },
      { fields: ['unfinished.turn'] },
    ],
  },
  places: { indexes: [{ fields: ['status', 'startsAt'] }] },
  registrations: { cold: true, indexes: [{ fields: ['memberId', '-at'] }, { fields: ['eventId', 'status', 'at'] }] },
} satisfies Definitions
