import type { Store } from '#server/store'
import { membersOf } from '#shared/events/places/guests'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { poolsOfTurn } from '#shared/events/places/placesOf'
import { partsOfPool } from '#shared/events/places/pools'
import { reminderCard } from '#shared/events/reminders/reminderCard'
import { remindersOf } from '#shared/events/reminders/reminders'
import type { AboutPush, PushSubject } from '../../delivery/feature'
import { findPersons, inBatches } from '../listPersons'

/** 活动提醒, to whoever has a place in the session that is about to begin. */
export const reminderSubject: PushSubject = {
  template: 'change',
  async findCard({ events }, { subjectId, reminder }, now) {
    const event = await events.get(subjectId)
    if (event.state === 'cancelled') return { obsolete: '活动取消了，不再提醒。' }
    const isStill = reminder && remindersOf(event).some((one) => isSame(one, reminder))
    if (!isStill) return { obsolete: '活动后来改了时间，按新的时间提醒。' }
    if (now >= reminder.startsAt) return { obsolete: '活动已经开始，不再提醒。' }
    return { card: reminderCard(event, reminder, now) }
  },
  async *listPersons(store: Store, eventId: string, about?: Pick<AboutPush, 'reminder'>) {
    const book = await store.places.get(eventId)
    for (const part of inBatches(membersWith(book, about?.reminder?.session))) yield findPersons(store, eventId, part)
  },
}

function isSame(one: NonNullable<AboutPush['reminder']>, other: NonNullable<AboutPush['reminder']>): boolean {
  return one.stage === other.stage && one.session === other.session && one.startsAt === other.startsAt
}

/** Members who hold a place, in one session where it is named. */
function membersWith({ turns }: PlaceBook, session: string | undefined): string[] {
  const isThere = (turn: Turn) =>
    turn.state === 'held' &&
    (session === undefined || poolsOfTurn(turn).some((pool) => partsOfPool(pool).session === session))
  return Object.values(turns)
    .filter(isThere)
    .flatMap((turn) => membersOf(turn))
}
