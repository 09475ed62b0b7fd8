import type { Definitions } from '#server/store'
import type { LineRecord } from '#shared/events/odds/odds'
import type { PlaceBook } from '#shared/events/places/placeBook'
import type { DiscardedEvent } from './drafts/discardEvent'
import type { StoredEvent } from './storedEvent'
import type { StoredRegistration } from './storedRegistration'

declare module '#server/store' {
  interface Collections {
    events: StoredEvent
    places: PlaceBook
    registrations: StoredRegistration
    discardedEvents: DiscardedEvent
    lineRecords: LineRecord
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
      { fields: ['review.state', 'review.asked.askedAt'] },
    ],
  },
  places: { indexes: [{ fields: ['status', 'startsAt'] }] },
  registrations: {
    cold: true,
    indexes: [
      { fields: ['memberId', '-at'] },
      { fields: ['personId'] },
      { fields: ['unionId', 'eventId'] },
      { fields: ['movedFrom', 'eventId'] },
      { fields: ['eventId', 'status', 'at'] },
      { fields: ['sealed.key'] },
      { fields: ['absent.plea.state', 'absent.plea.askedAt'] },
    ],
  },
  discardedEvents: { cold: true, indexes: [{ fields: ['at'] }] },
  lineRecords: { indexes: [] },
} satisfies Definitions
