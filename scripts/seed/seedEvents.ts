import { dayStart } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import type { PlaceBook } from '#shared/events/places/placeBook'
import type { Answers, Question } from '#shared/events/question'
import { type Registration, registrationId } from '#shared/events/registration'
import type { Person } from '#shared/identity/person'
import { lookUp } from '#shared/lookUp'
import { pageKey } from '#shared/page'
import { bookOf, type Seated } from '../../cloudfunctions/testing/bookOf'
import type { Dice } from './dice'
import slots from './events.json'
import questions from './questions.json'
import spokenAnswers from './spokenAnswers.json'

const DAY = 86_400_000
const HOUR = 3_600_000

type Slot = (typeof slots)[number]

export interface Season {
  events: UnionEvent[]
  places: PlaceBook[]
  registrations: Registration[]
}

/** The fourteen events of events.json in their different states, with their places and queues. */
export function seedEvents(dice: Dice, people: Person[], now: number): Season {
  const season: Season = { events: [], places: [], registrations: [] }
  for (const slot of slots) {
    const event = toEvent(slot, now)
    season.events.push(event)
    if (event.state === 'draft') continue
    const guests = dice.shuffle(people.filter(({ member }) => member)).slice(0, slot.taken + slot.waiting)
    const seats = seatsOf(event, guests, now)
    const book = bookOf(event, seats.slice(0, slot.taken), seats.slice(slot.taken))
    const status = event.state === 'cancelled' ? 'cancelled' : 'open'
    season.places.push({ ...book, status, rev: 1, settledRev: 1 })
    season.registrations.push(
      ...guests.map((guest, index) => {
        const isHeld = index < slot.taken
        return toRegistration({ dice, event, guest, seat: seats[index] as Seated, isHeld, index })
      })
    )
  }
  return season
}

function toEvent(slot: Slot, now: number): UnionEvent {
  const { members, draft, cancelled, taken, waiting, opens, closes, starts, hours, ...words } = slot
  const startsAt =
    slot.kind === 'pingpong' ? now + starts * DAY : morningOf(now + starts * DAY, slot.kind === 'karaoke' ? 13.5 : 8.5)
  const createdAt = now + Math.min(opens, 0) * DAY - 5 * DAY
  return {
    ...words,
    title: `${slot.title}（示例）`,
    kind: slot.kind as UnionEvent['kind'],
    startsAt,
    endsAt: startsAt + hours * HOUR,
    opensAt: morningOf(now + opens * DAY, 8),
    closesAt: Math.min(morningOf(now + closes * DAY, 18), startsAt),
    hasWaitlist: true,
    openTo: members ? { kind: 'members' } : { kind: 'everyone' },
    questions: questions[slot.questions as keyof typeof questions] as Question[],
    unionId: 'street',
    organiser: '西长安街街道总工会',
    state: draft ? 'draft' : cancelled ? 'cancelled' : 'published',
    ...(cancelled && { cancelledReason: cancelled }),
    createdAt,
    changedAt: createdAt,
    pageKey: pageKey(createdAt, slot.id),
    rev: 1,
  }
}

function morningOf(at: number, hour: number): number {
  return dayStart(at) + hour * HOUR
}

function seatsOf(event: UnionEvent, guests: Person[], now: number): Seated[] {
  return guests.map((guest, index) => {
    const at = Math.min(event.opensAt + (index + 1) * 600_000, now - HOUR)
    return { member: guest.member?.id ?? '', turn: `seed-${index}`, at }
  })
}

function toRegistration(one: {
  dice: Dice
  event: UnionEvent
  guest: Person
  seat: Seated
  isHeld: boolean
  index: number
}): Registration {
  const { dice, event, guest, isHeld, index } = one
  const { turn, at } = one.seat
  const { id: memberId = '', enterpriseId = '', unionId = '' } = guest.member ?? {}
  return {
    id: registrationId(event.id, memberId),
    eventId: event.id,
    memberId,
    personId: guest.id,
    name: guest.name,
    enterpriseId,
    unionId,
    status: isHeld ? 'confirmed' : 'waitlisted',
    turn,
    rev: 1,
    at,
    answers: answersTo(dice, event.questions, index),
  }
}

const spoken: Record<string, string[]> = spokenAnswers

/** An answer to every question that must be answered; of what people write themselves, each place has another. */
function answersTo(dice: Dice, asked: Question[], index: number): Answers {
  return Object.fromEntries(
    asked
      .filter(({ required }) => required)
      .map(({ id, options }) => {
        const own = lookUp(spoken, id) ?? []
        return [id, options ? dice.pick(options) : (own[index % own.length] ?? '没有')]
      })
  )
}
