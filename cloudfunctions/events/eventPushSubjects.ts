import type { Store } from '#server/store'
import { changeCard, wordCard } from '#shared/events/placeMessage'
import { membersOf } from '#shared/events/places/guests'
import type { PushSubject } from '../delivery/feature'
import { formSubject } from './formNews/formSubject'
import { findPersons, inBatches } from './listPersons'
import { awaitsOrder } from './order/awaitsOrder'
import { listEntrants } from './order/entries/listEntrants'
import { reminderSubject } from './reminders/reminderSubject'

const inEvent = { template: 'change', listPersons } as const

/** 活动的推送. A push says the words of the event as it is when the people are gathered. */
export const eventPushSubjects = {
  event_word: {
    ...inEvent,
    findCard: async ({ events }, { subjectId, word = '' }) => ({ card: wordCard(await events.get(subjectId), word) }),
  },
  event_cancelled: {
    ...inEvent,
    findCard: async ({ events }, { subjectId }, now) => ({
      card: changeCard('event_cancelled', await events.get(subjectId), now),
    }),
  },
  event_changed: {
    ...inEvent,
    findCard: async ({ events }, { subjectId, word }, now) => {
      const event = await events.get(subjectId)
      if (event.state === 'cancelled') return { obsolete: '活动后来取消了，不再通知改期。' }
      return { card: changeCard('event_changed', event, now, word) }
    },
  },
  event_reminder: reminderSubject,
  event_form: formSubject,
} satisfies Record<string, PushSubject>

/** The persons who hold a place in an event or wait for one, by the place book; before a draw those who have entered. */
async function* listPersons(store: Store, eventId: string): AsyncGenerator<string[]> {
  if (await awaitsOrder(store, await store.events.get(eventId))) {
    yield* listEntrants(store, eventId)
    return
  }
  const book = await store.places.get(eventId)
  const members = membersOf({ people: book.people.map(({ id }) => id) })
  for (const part of inBatches(members)) yield findPersons(store, eventId, part)
}
