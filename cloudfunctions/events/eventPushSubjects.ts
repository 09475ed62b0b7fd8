import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { changeCard, wordCard } from '#shared/events/placeMessage'
import { membersOf } from '#shared/events/places/guests'
import { registrationId } from '#shared/events/registration'
import type { PushSubject } from '../delivery/feature'
import { awaitsOrder } from './order/awaitsOrder'
import { listEntrants } from './order/entries/listEntrants'

const A_BATCH = 500

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
    findCard: async ({ events }, { subjectId }, now) => {
      const event = await events.get(subjectId)
      if (event.state === 'cancelled') return { obsolete: '活动后来取消了，不再通知改期。' }
      return { card: changeCard('event_changed', event, now) }
    },
  },
} satisfies Record<string, PushSubject>

/** The persons who hold a place in an event or wait for one, by the place book; before a draw those who have entered. */
async function* listPersons(store: Store, eventId: string): AsyncGenerator<string[]> {
  if (await awaitsOrder(store, await store.events.get(eventId))) {
    yield* listEntrants(store, eventId)
    return
  }
  const book = await store.places.get(eventId)
  const members = membersOf({ people: book.people.map(({ id }) => id) })
  for (let from = 0; from < members.length; from += A_BATCH) {
    yield findPersons(store, eventId, members.slice(from, from + A_BATCH))
  }
}

/**
 * Persons behind these members: by their registrations, and by the roster where a crash has kept a registration from
 * being written.
 */
async function findPersons({ registrations, people }: Store, eventId: string, members: string[]): Promise<string[]> {
  const written = await registrations.listByIds(members.map((member) => registrationId(eventId, member)))
  // Whoever the chair enrolled may have had no account then.
  const known = new Set(written.flatMap(({ memberId, personId }) => (personId ? memberId : [])))
  const missing = members.filter((member) => !known.has(member))
  const others = missing.length > 0 ? await people.list({ where: { 'member.id': _.in(missing) }, limit: A_BATCH }) : []
  return [...written.flatMap(({ personId }) => personId || []), ...others.map(({ id }) => id)]
}
