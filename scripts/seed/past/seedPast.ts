import { dayStart, inBeijing } from '#shared/beijingTime'
import { type CheckIn, checkInId, DOOR } from '#shared/checkin/checkIn'
import type { EventKind } from '#shared/events/eventKind'
import type { PlaceBook } from '#shared/events/places/placeBook'
import type { Member } from '#shared/membership/member'
import { pageKey } from '#shared/page'
import { newPlaceBook } from '../../../cloudfunctions/events/places/layPlaceBook'
import type { StoredEvent } from '../../../cloudfunctions/events/storedEvent'
import { openDice } from '../dice'
import { comersIn } from './comersIn'
import rows from './pastEvents.json'

const DAY = 86_400_000
const HOUR = 3_600_000
const MINUTE = 60_000
const YEAR = 365 * DAY
/** Seasons before the one that is on, the oldest first: how many years back, and how full beside the list. */
const SEASONS = [
  { back: 2, share: 0.82 },
  { back: 1, share: 0.9 },
  { back: 0, share: 0.98 },
]
const DOORS = ['东门', '西门', '签到口']
/** People come in the forty minutes before the start and the ten after it. */
const EARLY = 40
const AROUND = 50
/** Whoever entered the paper lists; only names of officers stand in check-ins. */
const WRITER = '林示例'

/** An event of an earlier season, with the brand of which it was an edition. */
export interface PastEdition {
  brand: string
  name: string
  year: number
  eventId: string
}

export interface Past {
  events: StoredEvent[]
  places: PlaceBook[]
  checkins: CheckIn[]
  editions: PastEdition[]
}

/**
 * 往季. Three seasons of events from before sign-up was done here, whose paper lists were entered by name: so they have
 * check-ins and no sign-ups. In dice of their own; every check-in is a row.
 */
export function seedPast(members: Member[], now: number): Past {
  const dice = openDice(20_261_501)
  const past: Past = { events: [], places: [], checkins: [], editions: [] }
  for (const { back, share } of SEASONS) {
    const comers = comersIn(members, dice)
    for (const row of rows as Row[]) {
      const event = toEvent(row, { back, now })
      const people = Math.round(row.people * share)
      past.events.push(event)
      past.places.push({ ...newPlaceBook(event), rev: 1, settledRev: 1 })
      if (row.brand) past.editions.push(toEdition(row.brand, row, event))
      for (const member of comers(people, event.startsAt)) {
        const at = event.startsAt + (dice.below(AROUND) - EARLY) * MINUTE
        past.checkins.push(toCheckIn(event, member, { at, door: dice.pick(DOORS) }))
      }
    }
  }
  return past
}

interface Row {
  id: string
  kind: EventKind
  title: string
  venue: string
  people: number
  hours: number
  daysAgo: number
  brand?: string
}

function toEvent(
  { id: key, kind, title, venue, people, hours, daysAgo }: Row,
  { back, now }: { back: number; now: number }
): StoredEvent {
  const startsAt = dayStart(now - back * YEAR - daysAgo * DAY) + 9 * HOUR
  const year = inBeijing(startsAt).year()
  const id = `event-${key}-${back}`
  const createdAt = startsAt - 30 * DAY
  return {
    ...{ id, kind, venue, startsAt, endsAt: startsAt + hours * HOUR, capacity: Math.ceil(people / 10) * 10 },
    title: `${year} 年${title}（示例）`,
    summary: '那时报名和签到用的是纸质名单，后来按名字录进来。',
    ...{ opensAt: startsAt - 20 * DAY, closesAt: startsAt - 2 * DAY, hasWaitlist: false },
    ...{ openTo: { kind: 'members' }, questions: [], steps: ['报名', '签到'] },
    ...{ unionId: 'street', organiser: '西长安街街道总工会', state: 'published' },
    ...{ createdAt, changedAt: createdAt, pageKey: pageKey(createdAt, id), rev: 1 },
    ...{ answersGoneAt: now, companionsGoneAt: now, sensitiveGoneAt: now },
    ...{ recordedAt: startsAt, releasedAt: startsAt, remindedAll: startsAt },
  }
}

function toEdition(brand: string, { title }: Row, { id, startsAt }: StoredEvent): PastEdition {
  const year = inBeijing(startsAt).year()
  const [, part = ''] = title.split('·')
  return { brand, name: `${year} 年${part}`, year, eventId: id }
}

function toCheckIn(event: StoredEvent, member: Member, { at, door }: { at: number; door: string }): CheckIn {
  const { id: memberId, personId = '', enterpriseId, unionId } = member
  const eventId = event.id
  return {
    ...{ id: checkInId(eventId, memberId), eventId, point: DOOR, memberId, personId, enterpriseId, unionId },
    ...{ state: 'in', at, door, how: 'name', by: WRITER },
  }
}
