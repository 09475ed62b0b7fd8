import type { Definitions } from '#server/store'
import type { EarlierEntry, EarlierList } from '#shared/events/earlier/earlierList'
import type { LineRecord } from '#shared/events/odds/odds'
import type { PlaceBook } from '#shared/events/places/placeBook'
import type { DiscardedEvent } from './drafts/discardEvent'
import type { KeptAnswerFile } from './files/keptFile'
import type { OrderEntry, OrderList, PlaceOrder } from './order/orderRows'
import type { SignUpForm } from './signUp/signUpForms'
import type { StoredEvent } from './storedEvent'
import type { StoredRegistration } from './storedRegistration'

declare module '#server/store' {
  interface Collections {
    events: StoredEvent
    places: PlaceBook
    registrations: StoredRegistration
    discardedEvents: DiscardedEvent
    signUpForms: SignUpForm
    answerFiles: KeptAnswerFile
    lotteryEntries: OrderEntry
    lotteryDraws: PlaceOrder
    lotteryLists: OrderList
    lineRecords: LineRecord
    earlierLists: EarlierList
    earlierEntries: EarlierEntry
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
      { fields: ['formNews'] },
      { fields: ['season.id'] },
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
      { fields: ['enterpriseId', 'status'] },
      { fields: ['eventId', 'status', 'at'] },
      { fields: ['sealed.key'] },
      { fields: ['companions.key'] },
      { fields: ['absent.plea.state', 'absent.plea.askedAt'] },
    ],
  },
  signUpForms: { indexes: [{ fields: ['at'] }] },
  answerFiles: {
    indexes: [
      { fields: ['eventId', 'personId'] },
      { fields: ['personId'] },
      { fields: ['usedAt', 'at'] },
      { fields: ['sealed.key'] },
    ],
  },
  discardedEvents: { cold: true, indexes: [{ fields: ['at'] }] },
  lotteryEntries: {
    cold: true,
    indexes: [
      { fields: ['eventId', 'number'], unique: true },
      { fields: ['memberId', '-at'] },
      { fields: ['personId'] },
      { fields: ['sealed.key'] },
    ],
  },
  lotteryDraws: { indexes: [{ fields: ['state'] }, { fields: ['sealed.key'] }] },
  lotteryLists: { cold: true, indexes: [] },
  lineRecords: { indexes: [] },
  earlierLists: { indexes: [{ fields: ['endsAt'] }] },
  earlierEntries: { cold: true, indexes: [{ fields: ['memberId'] }, { fields: ['listId'] }] },
} satisfies Definitions
