import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { EventNeeds } from '#shared/events/life/need'
import { CURRENT_STATUSES } from '#shared/events/registrationStatus'
import { isOfficer } from '#shared/identity/caller'
import { listWaiting } from '../../tasks/feature'
import type { StoredEvent } from '../storedEvent'
import type { StoredRegistration } from '../storedRegistration'

/** For so long after its end an event is looked at for what is still to do: later nobody goes back to it. */
const CLOSES_WITHIN_MS = 30 * 86_400_000

/** What of these events waits for whoever asks; a handful of questions, however many events there are. */
export async function findNeeds(
  events: StoredEvent[],
  { store, person, now }: Pick<PersonContext, 'store' | 'person' | 'now'>
): Promise<(event: StoredEvent) => EventNeeds> {
  const moved = events.filter((event) => event.state === 'published' && event.move && now < event.startsAt)
  const ended = events.filter((event) => isJustOver(event, now))
  const [approvals, silent, closing] = await Promise.all([
    countApprovals(store, { person, now }),
    countSilent(store, moved),
    countOpenSteps(store, ended),
  ])
  const officer = isOfficer(person)
  return ({ id, review, archived }) => {
    const counted: EventNeeds = {
      approvals: approvals.get(id) ?? 0,
      review: officer && review?.state === 'asked' ? 1 : 0,
      returned: !officer && review?.state === 'sent_back' ? 1 : 0,
      silent: silent.get(id) ?? 0,
      closing: closing.get(id) ?? 0,
    }
    return Object.fromEntries(Object.entries(counted).filter(([, count]) => !archived && count > 0))
  }
}

function isJustOver({ state, endsAt, archived }: StoredEvent, now: number): boolean {
  return state === 'published' && !archived && now >= endsAt && now < endsAt + CLOSES_WITHIN_MS
}

/** Sign-ups that wait for a yes of whoever asks, by the event before the colon of the task. */
async function countApprovals(store: Store, onWhoseDesk: Pick<PersonContext, 'person' | 'now'>) {
  const tasks = await listWaiting(store, onWhoseDesk, ['approvals'])
  const counts = new Map<string, number>()
  for (const { subject, size } of tasks) {
    const [eventId = ''] = subject.split(':')
    counts.set(eventId, (counts.get(eventId) ?? 0) + (size.approvals ?? 0))
  }
  return counts
}

/** Those who were in when the event was moved, and have not said whether they still come. */
async function countSilent({ registrations }: Store, events: StoredEvent[]): Promise<Map<string, number>> {
  const asked = events.flatMap(({ id, move }): Where<StoredRegistration>[] =>
    move ? [{ eventId: id, at: _.lte(move.at), 'moveAnswer.turn': _.neq(move.turn) }] : []
  )
  if (asked.length === 0) return new Map()
  const isIn: Where<StoredRegistration> = { status: _.in(CURRENT_STATUSES) }
  return registrations.countBy(_.and<StoredRegistration>([isIn, _.or(asked)]), 'eventId')
}

/** Of what is done after an event: who came, photos that wait for somebody, and the report. */
async function countOpenSteps({ checkins, wallPhotos, articles }: Store, events: StoredEvent[]) {
  const ids = events.map(({ id }) => id)
  if (ids.length === 0) return new Map<string, number>()
  const [came, photos, reports] = await Promise.all([
    checkins.countBy({ eventId: _.in(ids), state: 'in' }, 'eventId'),
    wallPhotos.countBy({ eventId: _.in(ids), state: _.in(['waiting', 'objected']) }, 'eventId'),
    articles.listAll({ where: { eventId: _.in(ids), state: 'published' }, fields: ['eventId', 'publishedAt'] }),
  ])
  const isToldAfter = ({ id, endsAt }: StoredEvent) =>
    reports.some(({ eventId, publishedAt = 0 }) => eventId === id && publishedAt >= endsAt)
  const stepsOf = (event: StoredEvent) => [!came.has(event.id), photos.has(event.id), !isToldAfter(event)]
  return new Map(events.map((event) => [event.id, stepsOf(event).filter(Boolean).length]))
}
